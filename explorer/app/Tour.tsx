import { texts } from './state.ts';
import { endTour, tourStep } from './tour.ts';

/** Five steps for who is here for the first time; dismissed for good. It covers nothing. */
export function Tour() {
  const t = texts.value;
  const step = tourStep.value;
  if (step === null) return null;
  const isLast = step >= t.tourSteps.length - 1;
  return (
    <section class="tour" aria-label={t.tour}>
      <p aria-live="polite">
        <small>{`${t.tour} ${step + 1}/${t.tourSteps.length}`}</small>
        {t.tourSteps[step]}
      </p>
      <div class="actions">
        {!isLast && (
          <button type="button" class="button plain" onClick={endTour}>
            {t.tourEnd}
          </button>
        )}
        <button type="button" class="button" onClick={() => (isLast ? endTour() : (tourStep.value = step + 1))}>
          {isLast ? t.tourDone : t.tourNext}
        </button>
      </div>
    </section>
  );
}
