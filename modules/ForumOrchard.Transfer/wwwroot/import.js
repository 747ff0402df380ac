// Shows how far an import is. Without this script the page waits for the end.
const form = document.querySelector('form[data-progress]');
const status = form.querySelector('[role=status]');

form.addEventListener('submit', () => {
    form.querySelector('button').setAttribute('aria-disabled', 'true');
    form.addEventListener('submit', event => event.preventDefault());
    const text = document.createElement('p');
    const bar = document.createElement('progress');
    text.textContent = form.dataset.running;
    bar.setAttribute('aria-label', form.dataset.running);
    status.replaceChildren(text, bar);

    const timer = setInterval(async () => {
        try {
            const answer = await fetch(form.dataset.progress);
            if (answer.status === 200) {
                const { done, total } = await answer.json();
                bar.max = total;
                bar.value = done;
                text.textContent = `${form.dataset.running} ${form.dataset.done.replace('{0}', done).replace('{1}', total)}`;
            } else if (answer.status !== 204) {
                clearInterval(timer);
            }
        } catch {
            // The next one may get through.
        }
    }, 1000);
});
