import { requestCareerPath } from './api.js';
import { byId } from './dom.js';
import { problemView } from './problem-view.js';
import { ServiceProblem } from './problem.js';
import { Progress } from './progress.js';
import { resultView } from './result.js';
import { RoleForm } from './role-form.js';
import { say, translateDocument } from './texts.js';
import { readQuery, writeQuery } from './url-state.js';

/** Answers kept for the back and forward buttons. */
const MOST_KEPT = 20;

translateDocument();
const form = new RoleForm((request) => ask(request));
const progress = new Progress(byId('progress'));
/** @type {Map<string, HTMLElement>} by the query string they answer */
const kept = new Map();
/** @type {AbortController|null} */
let running = null;

/** The query string whose request is on the page. */
let shown = '';

window.addEventListener('popstate', () => {
  // A jump to an anchor is reported as well.
  if (location.search !== shown) {
    showLocation();
  }
});
if (location.search !== '' || form.isEmpty) {
  showLocation();
}

/** Shows what the address stands for: an earlier answer, a new one, or the empty form. */
function showLocation() {
  shown = location.search;
  const request = readQuery(location.search);
  stop();
  show(null);
  form.fill(request);
  const earlier = kept.get(writeQuery(request));
  if (earlier !== undefined) {
    showResult(request, earlier);
  } else if (request.currentRole !== '' && request.targetRole !== '') {
    form.submit();
  } else {
    document.title = 'CareerPath';
  }
}

/** @param {import('./api.js').CareerPathRequest} request */
async function ask(request) {
  stop();
  show(null);
  const query = writeQuery(request);
  if (query !== writeQuery(readQuery(location.search))) {
    history.pushState(null, '', query);
  }
  shown = location.search;
  const run = new AbortController();
  running = run;
  progress.start(() => {
    stop();
    byId('announcement').textContent = say('progress.cancelled');
    form.focusSubmit();
  });
  try {
    const path = await requestCareerPath(request, { signal: run.signal, onStep: (event) => progress.onStep(event) });
    progress.stop();
    const view = resultView(request, path, {
      onKnown: (skill) => {
        form.fill(request);
        form.addKnownSkill(skill);
        form.submit();
      },
      onCurrent: (currentRole) => {
        form.fill({ ...request, currentRole });
        form.submit();
      },
      onTarget: (targetRole) => {
        form.fill({ ...request, targetRole });
        form.submit();
      },
      onOtherJob: () => form.focusTarget(),
    });
    keep(query, view);
    showResult(request, view);
  } catch (error) {
    if (!run.signal.aborted) {
      progress.stop();
      showProblem(error);
    }
  } finally {
    if (running === run) {
      running = null;
    }
  }
}

function stop() {
  running?.abort();
  running = null;
  progress.stop();
}

function keep(query, view) {
  kept.delete(query);
  kept.set(query, view);
  if (kept.size > MOST_KEPT) {
    kept.delete(kept.keys().next().value);
  }
}

function showResult({ currentRole, targetRole }, view) {
  document.title = `${say('path.document', currentRole, targetRole)} - CareerPath`;
  show(view);
  focusHeading(view);
}

function showProblem(error) {
  if (!(error instanceof ServiceProblem)) {
    throw error;
  }
  const view = problemView(error, () => form.submit());
  byId('problem').replaceChildren(view);
  if (!form.complain(error.fieldErrors)) {
    focusHeading(view);
  }
}

function show(view) {
  byId('problem').replaceChildren();
  byId('result').replaceChildren(...(view === null ? [] : [view]));
}

function focusHeading(view) {
  const heading = view.querySelector('h2');
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
