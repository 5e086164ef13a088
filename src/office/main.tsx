// Where the browser starts.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#office/app.tsx'
import './office.css'

const place = document.getElementById('office')
if (!place) throw new Error('the page has no place for the office')
createRoot(place).render(<StrictMode><App /></StrictMode>)
