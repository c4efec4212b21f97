import { foldText } from './fold-text.ts'

/** A stretch of a text; `hit` where it is what was looked for. */
export type ExcerptPart = { readonly text: string; readonly hit: boolean }

/** Characters shown before the first find, and in all. */
const before = 40
const whole = 160

/** The part of a text around the first find of any of the words, with every find marked. Words are folded. */
export function excerptOf(text: string, words: readonly string[]): readonly ExcerptPart[] {
  const line = text.replace(/\s+/g, ' ').trim()
  const { folded, places } = foldedWithPlaces(line)
  const finds = words.map((word) => folded.indexOf(word)).filter((at) => at !== -1)
  const first = places[Math.min(...finds)] ?? 0
  const from = wordStart(line, Math.max(0, first - before))
  const until = Math.min(line.length, from + whole)
  const parts = marked({ line, folded, places }, words, { from, until })
  const head: readonly ExcerptPart[] = from > 0 ? [{ text: '… ', hit: false }] : []
  return until < line.length ? [...head, ...parts, { text: ' …', hit: false }] : [...head, ...parts]
}

interface FoldedLine {
  readonly line: string
  readonly folded: string
  /** For each character of the folded line where it came from; one more for the end. */
  readonly places: readonly number[]
}

function foldedWithPlaces(line: string): Omit<FoldedLine, 'line'> {
  let folded = ''
  const places: number[] = []
  let at = 0
  for (const character of line) {
    const piece = character === ' ' ? ' ' : foldText(character)
    for (let index = 0; index < piece.length; index += 1) places.push(at)
    folded += piece
    at += character.length
  }
  places.push(line.length)
  return { folded, places }
}

function marked(
  { line, folded, places }: FoldedLine,
  words: readonly string[],
  { from, until }: { readonly from: number; readonly until: number },
): readonly ExcerptPart[] {
  const isHit = new Array<boolean>(line.length).fill(false)
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      isHit.fill(true, places[at] ?? 0, places[at + word.length] ?? line.length)
    }
  }
  const parts: ExcerptPart[] = []
  for (let at = from; at < until; at += 1) {
    const hit = isHit[at] ?? false
    const last = parts.at(-1)
    const character = line.charAt(at)
    if (last?.hit === hit) parts[parts.length - 1] = { text: last.text + character, hit }
    else parts.push({ text: character, hit })
  }
  return parts
}

/** The beginning of the next word, so that no excerpt begins within one. */
function wordStart(line: string, at: number): number {
  if (at === 0) return 0
  const space = line.indexOf(' ', at)
  return space === -1 || space - at > before ? at : space + 1
}
