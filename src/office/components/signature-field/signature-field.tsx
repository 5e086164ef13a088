// A field to sign in with finger, pen or mouse. Whoever cannot draw signs on paper: nothing here is demanded.
import { Button } from 'antd'
import { useEffect, useRef, useState } from 'react'
import SignaturePad from 'signature_pad'

type SignatureFieldProps = { readonly label: string; /** PNG in base64; nothing when wiped. */ readonly onDrawn: (picture: string | undefined) => void }

/** Dots of the kept picture: wide enough for three characters by hand, a few kilobytes. */
const size = { width: 600, height: 240 } as const

export function SignatureField({ label, onDrawn }: SignatureFieldProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const pad = useRef<SignaturePad>(undefined)
  const told = useRef(onDrawn)
  const [drawn, setDrawn] = useState(false)
  useEffect(() => { told.current = onDrawn })
  useEffect(() => {
    if (!canvas.current) return undefined
    const made = new SignaturePad(canvas.current, { backgroundColor: '#ffffff', penColor: '#000000', minWidth: 1.5, maxWidth: 5 })
    made.addEventListener('endStroke', () => {
      setDrawn(true)
      told.current(made.toDataURL('image/png').split(',')[1])
    })
    pad.current = made
    return () => made.off()
  }, [])
  const wipe = () => {
    pad.current?.clear()
    setDrawn(false)
    onDrawn(undefined)
  }
  return (
    <div>
      <p><strong>{label}</strong>{drawn ? '（已签）' : ''}</p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a picture that is being drawn, which no image element can be */}
      <canvas ref={canvas} {...size} aria-label={`${label}，在这里手写`} style={{ width: '100%', maxWidth: '37.5rem', aspectRatio: `${size.width} / ${size.height}`, border: '2px solid #767676', touchAction: 'none' }} />
      <p><Button onClick={wipe} disabled={!drawn} aria-label={`擦掉重签：${label}`}>擦掉重签</Button></p>
    </div>
  )
}
