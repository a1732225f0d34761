import { useEffect, useEffectEvent, useRef } from 'react'
import SignaturePad, { type PointGroup } from 'signature_pad'
import { type Drawing, drawingOf, pointsOf, strokesOf } from './drawing.ts'

/** One width throughout, as on the paper: a line that thins out where somebody was quick would show how they drew. */
const pen = { minWidth: 1.6, maxWidth: 1.6, dotSize: 1.6, penColor: '#0b1f66' }

interface DrawingPadProps {
  /** "Kerry Reed’s signature" */
  label: string
  onDraw: (drawing: Drawing) => void
}

/** A box to sign in with a finger, a pen or the mouse. Empty when it is shown; shown anew, it is empty again. */
export function DrawingPad({ label, onDraw }: DrawingPadProps) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawn = useEffectEvent(onDraw)

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (!canvas.current || !context) return
    const box = canvas.current
    const pad = new SignaturePad(box, { ...pen, minDistance: 2 })
    const size = () => ({ width: box.clientWidth, height: box.clientHeight })
    let strokes: Drawing['strokes'] = []

    function show() {
      const { width, height } = size()
      const density = window.devicePixelRatio
      box.width = width * density
      box.height = height * density
      context?.scale(density, density)
      pad.fromData(strokes.map(lineOf))
    }
    function keepShape() {
      strokes = strokesOf(pad.toData(), size())
      pad.fromData(strokes.map(lineOf))
      if (strokes.length > 0) drawn(drawingOf(strokes))
    }
    pad.addEventListener('endStroke', keepShape)
    const observer = new ResizeObserver(show)
    observer.observe(box)
    return () => {
      observer.disconnect()
      pad.off()
    }
  }, [])

  return <canvas ref={canvas} className="drawing-pad" role="img" aria-label={label} />
}

/** A kept line as the pad wants it: without the times and pressures that it had. */
function lineOf(stroke: number[]): PointGroup {
  const points = pointsOf(stroke).map((point) => ({ ...point, time: 0, pressure: 0.5 }))
  return { ...pen, velocityFilterWeight: 0.7, compositeOperation: 'source-over', points }
}
