export const notes = {
  open: 'Private notes',
  title: 'Private to us',
  label: 'Private to us – only people of {{own}} read this',
  about: 'Only people of {{own}} read this. {{other}} does not even see that it exists.',
  general: 'General notes',
  onObject: 'About “{{title}}”',
  placeholder: 'What only {{own}} should know…',
  nothing: 'Nothing is noted here yet.',
  opening: 'Opening the notes…',
  notOnDevice:
    'The notes have not been loaded on this device yet. They open as soon as the server can be reached.',
} as const
