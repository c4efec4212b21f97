import type { MentionPerson } from './mention-people.ts'

/** What a list of suggestions is made with. */
export interface MentionListOptions {
  readonly field: HTMLElement
  readonly label: string
}

let made = 0

/**
 * The people that can be mentioned, under the caret. The focus stays in the text; the field says which of them is
 * marked, as the pattern for lists beside a text field asks.
 */
export class MentionList {
  readonly element = document.createElement('div')
  readonly #field: HTMLElement
  readonly #id: string
  #people: readonly MentionPerson[] = []
  #choose: (person: MentionPerson) => void = () => undefined
  #marked = 0

  constructor({ field, label }: MentionListOptions) {
    made += 1
    this.#id = `mentions-${made}`
    this.#field = field
    this.element.id = this.#id
    this.element.className = 'popup mention-list'
    this.element.setAttribute('role', 'listbox')
    this.element.setAttribute('aria-label', label)
    field.setAttribute('aria-autocomplete', 'list')
    field.setAttribute('aria-controls', this.#id)
  }

  /** Shows these people; `choose` puts one in the place of what is written now. */
  show(people: readonly MentionPerson[], choose: (person: MentionPerson) => void): void {
    this.#choose = choose
    this.#people = people
    this.#marked = 0
    this.element.hidden = people.length === 0
    this.element.replaceChildren(...people.map((person, index) => this.#option(person, index)))
    this.#mark(0)
  }

  /** Whether the key was meant for the list. */
  press(key: string): boolean {
    const count = this.#people.length
    if (count === 0) return false
    const person = this.#people[this.#marked]
    if (key === 'ArrowDown') this.#mark((this.#marked + 1) % count)
    else if (key === 'ArrowUp') this.#mark((this.#marked + count - 1) % count)
    else if ((key === 'Enter' || key === 'Tab') && person !== undefined) this.#choose(person)
    else return false
    return true
  }

  close(): void {
    for (const name of ['aria-autocomplete', 'aria-controls', 'aria-activedescendant']) {
      this.#field.removeAttribute(name)
    }
    this.element.remove()
  }

  #mark(index: number): void {
    this.#marked = index
    const options = [...this.element.children]
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index))
    const marked = options[index]
    if (marked === undefined) this.#field.removeAttribute('aria-activedescendant')
    else this.#field.setAttribute('aria-activedescendant', marked.id)
    marked?.scrollIntoView({ block: 'nearest' })
  }

  #option(person: MentionPerson, index: number): HTMLElement {
    const option = document.createElement('div')
    option.id = `${this.#id}-${index}`
    option.className = `mention-option mention-${person.party}`
    option.setAttribute('role', 'option')
    option.textContent = person.label
    // The caret stays where it is; a press would move it.
    option.addEventListener('mousedown', (event) => event.preventDefault())
    option.addEventListener('click', () => this.#choose(person))
    option.addEventListener('mousemove', () => this.#mark(index))
    return option
  }
}
