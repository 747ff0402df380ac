/* Uploads each file with a bar of its own, also files that are dropped; without script the form does. */
(() => {
  const form = document.querySelector('form.upload');
  if (!form) return;
  const input = form.querySelector('input[type=file]');
  const list = form.querySelector('.progress-list');
  const say = (text, name) => text.replace('{0}', name);

  const row = name => {
    const item = list.appendChild(document.createElement('li'));
    const label = item.appendChild(document.createElement('span'));
    label.textContent = name;
    const bar = item.appendChild(document.createElement('progress'));
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', name);
    return {
      progress: part => { bar.value = part; },
      fail: why => { bar.remove(); item.className = 'text-danger'; label.textContent = why; },
    };
  };

  const send = file => new Promise(resolve => {
    const shown = row(file.name);
    if (file.size > Number(form.dataset.largest)) {
      shown.fail(say(form.dataset.tooLarge, file.name));
      return resolve();
    }
    const body = new FormData();
    body.append('__RequestVerificationToken', form.querySelector('[name=__RequestVerificationToken]').value);
    body.append('files', file);
    const request = new XMLHttpRequest();
    const end = () => {
      const fault = request.status === 200 ? JSON.parse(request.responseText).files[0]?.error : say(form.dataset.failed, file.name);
      if (fault) shown.fail(fault);
      resolve();
    };
    request.upload.onprogress = event => shown.progress(event.loaded / event.total);
    request.onload = end;
    request.onerror = end;
    request.open('POST', form.action);
    request.setRequestHeader('Accept', 'application/json');
    request.send(body);
  });

  const showFiles = async () => {
    const answer = await fetch(location.href).catch(() => null);
    const page = answer?.ok && !answer.redirected ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null;
    const listing = page?.getElementById('listing');
    if (listing) document.getElementById('listing').replaceWith(listing);
  };

  const sendAll = async files => {
    if (files.length === 0) return;
    form.setAttribute('aria-busy', 'true');
    list.replaceChildren();
    // One after the other: a slow line finishes the first sooner.
    for (const file of files) await send(file);
    form.removeAttribute('aria-busy');
    form.reset();
    await showFiles();
  };

  form.addEventListener('submit', event => { event.preventDefault(); sendAll([...input.files]); });
  document.addEventListener('dragover', event => event.preventDefault());
  document.addEventListener('drop', event => { event.preventDefault(); sendAll([...event.dataTransfer.files]); });
})();
