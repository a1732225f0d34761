import { strToU8, zipSync } from 'fflate'

/**
 * A Word template as Word itself writes one, with everything that a council's template can bring along: runs cut in pieces,
 * styles under German ids, and its author in every corner.
 */

export const author = 'Jane Privateauthor'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}/relationships"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ')
const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export const section =
  '<w:sectPr w:rsidR="00AB12CD"><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'

/** A paragraph with this text in one run; the style by its id. */
export function line(text: string, style = ''): string {
  const looks = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`
  return `<w:p w:rsidR="00AB12CD" w14:paraId="1A2B3C4D">${looks}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

export const requiredLines = [
  '{{child.name}}',
  '{{decision}}',
  '{{plan.actions}}',
  '{{plan.contingency}}',
  '{{plan.ifYouDisagree}}',
].map((place) => line(place))

const styles = `<w:styles ${namespaces}>
<w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/><w:rPr><w:rFonts w:ascii="Georgia"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="berschrift2"><w:name w:val="heading 2"/><w:basedOn w:val="Standard"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Absatz"><w:name w:val="Council paragraph"/><w:basedOn w:val="Standard"/></w:style>
</w:styles>`

const footer = line('{{check.code}}').replace(
  '</w:p>',
  '<w:r><w:t xml:space="preserve"> Page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PA</w:instrText></w:r><w:r><w:instrText>GE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t xml:space="preserve"> of </w:t></w:r><w:fldSimple_/></w:p>',
)
const pages = '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>3</w:t></w:r></w:fldSimple>'

export interface HandMade {
  /** What is in the text: paragraphs and tables. */
  body: string[]
  header?: string
  /** More relations of the text, as they stand in the file. */
  relations?: string
  /** Files in place of those that are there, or beside them. */
  files?: Record<string, string | Uint8Array>
  mainType?: string
}

export function handMadeTemplate({
  body,
  header = line('{{document.marking}}'),
  relations = '',
  files = {},
  mainType = 'document.main',
}: HandMade): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/relationships/${type}" Target="${target}"/>`
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${start}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${mainType}+xml"/></Types>`,
    '_rels/.rels': `${start}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'officeDocument', 'word/document.xml')}${relation('rId3', 'extended-properties', 'docProps/app.xml')}<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `${start}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${author}</dc:creator></cp:coreProperties>`,
    'docProps/app.xml': `${start}<Properties><Company>${author} Council</Company></Properties>`,
    'word/document.xml': `${start}<!-- ${author} --><w:document ${namespaces}><w:body>${body.join('')}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `${start}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'styles', 'styles.xml')}${relation('rId2', 'settings', 'settings.xml')}${relation('rId3', 'comments', 'comments.xml')}${relation('rId4', 'header', 'header1.xml')}${relation('rId5', 'footer', '/word/footer1.xml')}${relations}</Relationships>`,
    'word/styles.xml': `${start}${styles}`,
    'word/settings.xml': `${start}<w:settings ${namespaces}><w:attachedTemplate r:id="rId1"/><w:rsids><w:rsid w:val="00AB12CD"/></w:rsids><w:evenAndOddHeaders/><w:docVars><w:docVar w:name="who" w:val="${author}"/></w:docVars></w:settings>`,
    'word/_rels/settings.xml.rels': `${start}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/relationships/attachedTemplate" Target="file:///C:/Users/${author}/council.dotm" TargetMode="External"/></Relationships>`,
    'word/comments.xml': `${start}<w:comments ${namespaces}><w:comment w:id="1" w:author="${author}">${line('Remember')}</w:comment></w:comments>`,
    'word/header1.xml': `${start}<w:hdr ${namespaces}>${header}</w:hdr>`,
    'word/footer1.xml': `${start}<w:ftr ${namespaces}>${footer.replace('<w:fldSimple_/>', pages)}</w:ftr>`,
    ...files,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
}
