import { Button } from '../components/Button.tsx'
import { AsItWasBanner } from '../history/AsItWasBanner.tsx'
import { useConferenceStore, useOpened } from '../store/hooks.ts'

/** What must stay in sight: that something is not saved, or that the conference is read-only. */
export function Banners() {
  const store = useConferenceStore()
  const { saveState, readOnlyBecause } = useOpened()
  return (
    <div className="banners">
      <div role="alert">
        {saveState.kind === 'notSaved' && (
          <div className="banner not-saved">
            <p>
              <strong>Not saved: still on screen.</strong> {saveState.sentence}
              {saveState.reference !== null && (
                <span className="small"> (Reference {saveState.reference})</span>
              )}
            </p>
            <Button onPress={() => store.retry()}>Try again</Button>
          </div>
        )}
      </div>
      {store.moment !== null && <AsItWasBanner moment={store.moment} />}
      {store.moment === null && readOnlyBecause !== null && (
        <div className="banner read-only">
          <p>
            <strong>To read only.</strong> {readOnlyBecause}
          </p>
        </div>
      )}
    </div>
  )
}
