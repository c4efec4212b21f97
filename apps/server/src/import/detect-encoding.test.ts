import { describe, expect, it } from 'vitest'
import { detectEncoding } from './detect-encoding.ts'

/** Text in a one-byte encoding: the inverse of what the platform decodes. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const byteOf = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(new Uint8Array([byte])), byte] as const),
  )
  return Uint8Array.from([...text], (letter) => byteOf.get(letter) ?? 0x3f)
}

function wide(text: string, isLittle: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return isLittle ? bytes : bytes.swap16()
}

const german = 'Ref;Ziel\nO1;Größere Übergabe für Müller, £1.9m und 20 €'
const polish = 'Nr;Cel\nO1;Zażółć gęślą jaźń; usługi, zespół, święto; 1.9m'
const french = 'Réf;Objectif\nO1;Réduire les délais à cinq jours, où c’est possible'

describe('detectEncoding', () => {
  it('DI17 finds Unicode by its mark, by its zeros and by being well-formed', () => {
    expect(detectEncoding(Buffer.from(`\ufeff${polish}`))).toBe('utf-8')
    expect(detectEncoding(Buffer.from(polish))).toBe('utf-8')
    expect(detectEncoding(wide(`\ufeff${polish}`, true))).toBe('utf-16le')
    expect(detectEncoding(wide(`\ufeff${polish}`, false))).toBe('utf-16be')
    expect(detectEncoding(wide(german, true))).toBe('utf-16le')
    expect(detectEncoding(wide(german, false))).toBe('utf-16be')
  })

  it('DI17 tells one-byte encodings apart by what their words look like', () => {
    expect(detectEncoding(encoded(german, 'windows-1252'))).toBe('windows-1252')
    expect(detectEncoding(encoded(french, 'windows-1252'))).toBe('windows-1252')
    expect(detectEncoding(encoded(polish, 'windows-1250'))).toBe('windows-1250')
    expect(detectEncoding(encoded(polish, 'iso-8859-2'))).toBe('iso-8859-2')
  })

  it('DI17 finds no text in a picture', () => {
    expect(
      detectEncoding(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
    ).toBeNull()
  })
})
