import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** Parts of the full size at which the cards are tried: nobody can scroll a wall. */
const sizes = [1, 0.86, 0.74, 0.64, 0.55]

/** Cards in a column. When they are too many they get smaller; after that the earliest are left out, and it says how many. */
export function Fitted({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [leftOut, setLeftOut] = useState(0)

  // biome-ignore lint/correctness/useExhaustiveDependencies: fitted again whenever something else is shown
  useLayoutEffect(() => {
    const element = box.current
    if (element === null) return
    const fitAgain = () => setLeftOut(makeFit(element))
    fitAgain()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(fitAgain)
    observer.observe(element)
    return () => observer.disconnect()
  }, [children])

  return (
    <>
      {leftOut > 0 && <p className="room-earlier">{leftOut === 1 ? 'One earlier' : `${leftOut} earlier`}</p>}
      <div ref={box} className="room-cards">
        {children}
      </div>
    </>
  )
}

/** Makes the cards fit their box. Answers how many had to be left out; the last one always stays. */
function makeFit(box: HTMLElement): number {
  const cards = [...box.children].filter((card) => card instanceof HTMLElement)
  for (const card of cards) card.hidden = false
  const fits = () => box.scrollHeight <= box.clientHeight + 1
  for (const size of sizes) {
    box.style.setProperty('--size', String(size))
    if (fits()) return 0
  }
  let leftOut = 0
  for (const card of cards.slice(0, -1)) {
    if (fits()) break
    card.hidden = true
    leftOut += 1
  }
  return leftOut
}
