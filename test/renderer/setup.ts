import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { clearToasts } from '../../src-renderer/components/Toast.tsx'

afterEach(() => {
  cleanup()
  clearToasts()
})
