/* A rich text editor over a textarea of HTML. Without script the textarea is the editor. */
import { Editor, Mark } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import Superscript from '@tiptap/extension-superscript';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';
// Served by its own module as well; the first of both that runs serves a field.
import '../../modules/ForumOrchard.Editing/wwwroot/combobox.js';
import { typeset } from './typography.js';

const Language = Mark.create({
  name: 'language',
  addAttributes: () => ({ lang: {} }),
  parseHTML: () => [{ tag: 'span[lang]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', HTMLAttributes, 0],
});

const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3, 4] },
    link: { openOnClick: false, autolink: false, HTMLAttributes: { rel: null, target: null } },
    underline: false,
    codeBlock: false,
    trailingNode: false,
  }),
  Image,
  Superscript,
  TableKit.configure({ table: { resizable: false } }),
  Language,
];

const element = (name, attributes = {}, ...children) => {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};

const fragment = html => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
};

/** The editor's HTML as a person would write it: no paragraphs around the only text of a cell or a list item, no widths. */
const clean = html => {
  const content = fragment(html);
  for (const cell of content.querySelectorAll('li, td, th')) {
    const [only, ...others] = cell.childNodes;
    if (only?.nodeName === 'P' && others.every(other => other.nodeName !== 'P')) only.replaceWith(...only.childNodes);
  }
  for (const group of content.querySelectorAll('colgroup')) group.remove();
  for (const styled of content.querySelectorAll('[style]')) styled.removeAttribute('style');
  for (const cell of content.querySelectorAll('[colspan="1"]')) cell.removeAttribute('colspan');
  for (const cell of content.querySelectorAll('[rowspan="1"]')) cell.removeAttribute('rowspan');
  const holder = element('div');
  holder.append(content);
  return holder.innerHTML === '<p></p>' ? '' : holder.innerHTML;
};

/** What must not get lost: words, and elements with their attributes, but for those that mean nothing. */
const essence = html => {
  const content = fragment(html);
  const elements = [...content.querySelectorAll('*')]
    .filter(one => !['P', 'TBODY', 'COLGROUP', 'COL'].includes(one.nodeName))
    .map(one => ({ B: 'STRONG', I: 'EM', STRIKE: 'S', DEL: 'S' }[one.nodeName] ?? one.nodeName) + [...one.attributes].filter(({ name, value }) => !(/span$/.test(name) && value === '1') && value !== '').map(({ name, value }) => ` ${name}=${value}`).sort().join(''));
  return JSON.stringify([content.textContent.replace(/\s+/g, ''), elements.sort()]);
};

/** Something that a browser takes for an address: of this site, of another, of mail or of a telephone. */
const isAddress = text => /^(\/|~\/|#|https?:\/\/|mailto:|tel:)/i.test(text);

/** Asks for values in a dialog; null if it is closed. A field that finds takes what is chosen, and no text that is no address. */
const ask = (labels, title, fields) => new Promise(resolve => {
  const inputs = {};
  let found = null;
  const rows = fields.flatMap(({ name, label, value, find, isRequired }) => {
    const id = `rich-text-${name}`;
    const input = inputs[name] = element('input', { class: 'form-control', type: 'text', id, value: value ?? '', autocomplete: 'off', ...isRequired && { required: '' } });
    const labelled = element('label', { class: isRequired ? 'form-label required' : 'form-label', for: id }, label);
    if (!find) return [labelled, input];
    for (const [key, text] of Object.entries({ combobox: find, note: `${id}-note`, failed: labels.failed })) input.dataset[key] = text;
    input.setAttribute('aria-describedby', `${id}-note`);
    input.addEventListener('input', () => input.setCustomValidity(''));
    input.addEventListener('chosen', event => {
      event.preventDefault();
      found = event.detail;
      input.value = found.id;
      input.setCustomValidity('');
      document.getElementById(`${id}-note`).textContent = found.label;
      if (inputs.alt) inputs.alt.focus();
    });
    return [labelled, element('div', { class: 'position-relative' }, input), element('span', { class: 'form-text', id: `${id}-note` })];
  });
  const ok = element('button', { class: 'btn btn-primary', value: 'ok' }, labels.ok);
  ok.addEventListener('click', () => {
    for (const { name, find } of fields) if (find) inputs[name].setCustomValidity(inputs[name].value.trim() && !isAddress(inputs[name].value.trim()) ? labels.noAddress : '');
  });
  const form = element('form', { method: 'dialog' },
    element('h2', {}, title),
    ...rows,
    element('div', { class: 'rich-text-buttons' }, ok, element('button', { class: 'btn btn-secondary', value: 'cancel', formnovalidate: '' }, labels.cancel)));
  const dialog = document.body.appendChild(element('dialog', { class: 'rich-text-dialog', 'aria-label': title }, form));
  dialog.addEventListener('close', () => {
    const values = dialog.returnValue === 'ok' ? Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input.value.trim()])) : null;
    dialog.remove();
    resolve(values && { ...values, found });
  });
  dialog.showModal();
});

const setTypography = (editor, language) => {
  const { state, view } = editor;
  const change = state.tr;
  const texts = [];
  state.doc.descendants((node, position) => { if (node.isText) texts.push([node, position]); });
  // From the end, so that earlier positions stay true.
  for (const [node, position] of texts.reverse()) {
    const set = typeset(node.text, language);
    if (set !== node.text) change.replaceWith(position, position + node.nodeSize, state.schema.text(set, node.marks));
  }
  view.dispatch(change);
};

const commands = (editor, labels, { language, pages, pictures }) => [
  ['bold', () => editor.chain().focus().toggleBold().run(), () => editor.isActive('bold')],
  ['italic', () => editor.chain().focus().toggleItalic().run(), () => editor.isActive('italic')],
  ['heading', () => editor.chain().focus().toggleHeading({ level: 2 }).run(), () => editor.isActive('heading', { level: 2 })],
  ['subheading', () => editor.chain().focus().toggleHeading({ level: 3 }).run(), () => editor.isActive('heading', { level: 3 })],
  ['bullets', () => editor.chain().focus().toggleBulletList().run(), () => editor.isActive('bulletList')],
  ['numbers', () => editor.chain().focus().toggleOrderedList().run(), () => editor.isActive('orderedList')],
  ['quote', () => editor.chain().focus().toggleBlockquote().run(), () => editor.isActive('blockquote')],
  ['superscript', () => editor.chain().focus().toggleSuperscript().run(), () => editor.isActive('superscript')],
  ['link', async () => {
    const given = await ask(labels, labels.link, [{ name: 'href', label: labels.page, value: editor.getAttributes('link').href, find: pages }]);
    if (!given) return;
    const { href, found } = given;
    const chain = editor.chain().focus().extendMarkRange('link');
    if (!href) chain.unsetLink().run();
    else if (editor.state.selection.empty && !editor.isActive('link')) chain.insertContent({ type: 'text', text: found?.id === href ? found.label : href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
  }, () => editor.isActive('link')],
  ['image', async () => {
    const { src, alt } = editor.getAttributes('image');
    const given = await ask(labels, labels.image, [{ name: 'src', label: labels.picture, value: src, find: pictures, isRequired: true }, { name: 'alt', label: labels.alt, value: alt, isRequired: true }]);
    if (given?.src) editor.chain().focus().setImage({ src: given.src, alt: given.alt }).run();
  }, () => editor.isActive('image')],
  ['table', () => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run()],
  ['row', () => editor.chain().focus().addRowAfter().run(), null, () => editor.isActive('table')],
  ['column', () => editor.chain().focus().addColumnAfter().run(), null, () => editor.isActive('table')],
  ['noTable', () => editor.chain().focus().deleteTable().run(), null, () => editor.isActive('table')],
  ['language', async () => {
    const given = await ask(labels, labels.language, [{ name: 'lang', label: labels.languageCode, value: editor.getAttributes('language').lang }]);
    if (given) (given.lang ? editor.chain().focus().setMark('language', { lang: given.lang }) : editor.chain().focus().unsetMark('language')).run();
  }, () => editor.isActive('language')],
  ['typography', () => setTypography(editor, language)],
  ['undo', () => editor.chain().focus().undo().run()],
  ['redo', () => editor.chain().focus().redo().run()],
];

/** A toolbar as https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/ describes it: one stop of the Tab key, arrows within. */
const toolbar = (editor, labels, places) => {
  const bar = element('div', { class: 'rich-text-toolbar', role: 'toolbar', 'aria-label': labels.toolbar });
  const buttons = commands(editor, labels, places).map(([name, run, isOn, isShown]) => {
    const button = element('button', { type: 'button', class: 'btn btn-sm btn-light', tabindex: '-1' }, labels[name]);
    button.addEventListener('click', run);
    bar.append(button);
    return { button, isOn, isShown };
  });
  const show = () => buttons.forEach(({ button, isOn, isShown }) => {
    if (isOn) button.setAttribute('aria-pressed', isOn());
    if (isShown) button.hidden = !isShown();
  });
  buttons[0].button.tabIndex = 0;
  bar.addEventListener('keydown', event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const seen = buttons.map(one => one.button).filter(button => !button.hidden);
    const from = seen.indexOf(document.activeElement);
    if (!step || from < 0) return;
    const next = seen[(from + step + seen.length) % seen.length];
    seen[from].tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
    event.preventDefault();
  });
  editor.on('transaction', show);
  show();
  return bar;
};

const start = textarea => {
  const labels = JSON.parse(textarea.dataset.richText);
  const label = document.querySelector(`label[for="${textarea.id}"]`);
  const frame = element('div', { class: 'rich-text' });
  const surface = element('div');
  const toggle = element('button', { type: 'button', class: 'btn btn-sm btn-light' }, labels.html);
  let editor = null;

  const showText = () => {
    editor = new Editor({
      element: surface,
      extensions,
      content: textarea.value,
      injectCSS: false,
      editorProps: { attributes: { class: 'rich-text-surface', role: 'textbox', 'aria-multiline': 'true', 'aria-label': label?.textContent.trim() ?? '', lang: textarea.lang } },
    });
    if (essence(clean(editor.getHTML())) !== essence(textarea.value)) {
      hideText();
      return false;
    }
    // Only what the editor changes is written: a text that is merely looked at stays as it is.
    editor.on('update', () => {
      textarea.value = clean(editor.getHTML());
      textarea.dispatchEvent(new Event('input', { bubbles: true }));
    });
    frame.prepend(toolbar(editor, labels, { language: textarea.lang, pages: textarea.dataset.pages, pictures: textarea.dataset.pictures }));
    textarea.hidden = true;
    toggle.textContent = labels.html;
    return true;
  };
  const hideText = () => {
    frame.querySelector('.rich-text-toolbar')?.remove();
    editor.destroy();
    editor = null;
    textarea.hidden = false;
    toggle.textContent = labels.text;
  };
  const note = element('p', { class: 'hint form-text', role: 'status' });
  toggle.addEventListener('click', () => {
    note.textContent = '';
    if (editor) hideText();
    else if (!showText()) note.textContent = labels.unknown;
  });

  textarea.after(frame);
  frame.append(surface, toggle, note);
  if (!showText()) note.textContent = labels.unknown;
  label?.addEventListener('click', () => editor?.commands.focus());
};

document.querySelectorAll('textarea[data-rich-text]').forEach(start);
