// Where the browser starts.
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from '#office/app.tsx'
import { openForPrint } from '#office/open-for-print.ts'
import { giveStylesTheNonce } from '#office/style-nonce.ts'
import './office.css'

const place = document.getElementById('office')
if (!place) throw new Error('the page has no place for the office')
giveStylesTheNonce(document)
openForPrint()
createRoot(place).render(<StrictMode><App /></StrictMode>)
