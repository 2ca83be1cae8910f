/**
 * A published source. `read`: the number was read in the paper's abstract or table;
 * `commonlyCited`: as commonly cited, not read again.
 */
export interface Source {
  readonly citation: string;
  readonly tag: 'read' | 'commonlyCited';
}

/** Every publication that a parameter, a scenario or a chart names. */
export const sources = {
  'aceto-2014': { citation: 'Aceto 2014, Cell 158:1110', tag: 'commonlyCited' },
  'butler-1975': { citation: 'Butler & Gullino 1975, Cancer Res 35:512', tag: 'read' },
  'cheung-2016': { citation: 'Cheung 2016, PNAS, doi:10.1073/pnas.1508541113', tag: 'read' },
  'coumans-2013': { citation: 'Coumans 2013, BMC Cancer 13:283', tag: 'read' },
  'ctc-capture': { citation: 'Capture of CTC, PMC5576189', tag: 'read' },
  'demicheli-1996': { citation: 'Demicheli 1996, Breast Cancer Res Treat 41:177', tag: 'read' },
  'fidler-1970': { citation: 'Fidler 1970, J Natl Cancer Inst 45:773', tag: 'read' },
  'fidler-1973': { citation: 'Fidler 1973, Nature New Biol 242:148', tag: 'read' },
  'fidler-kripke-1977': { citation: 'Fidler & Kripke 1977, Science 197:893', tag: 'read' },
  'friberg-1997': { citation: 'Friberg & Mattson 1997, J Surg Oncol 65:284', tag: 'read' },
  'harris-1982': { citation: 'Harris 1982, PNAS 79:5547', tag: 'read' },
  'hosseini-2016': { citation: 'Hosseini 2016, Nature 540:552', tag: 'read' },
  'hu-2019': { citation: 'Hu 2019, Nat Genet 51:1113', tag: 'read' },
  'interval-cancers': { citation: 'Breast interval cancers, PMC7375675', tag: 'read' },
  'janni-2016': { citation: 'Janni 2016, Clin Cancer Res 22:2583', tag: 'read' },
  'koebel-2007': { citation: 'Koebel 2007, Nature 450:903', tag: 'commonlyCited' },
  'koop-1995': { citation: 'Koop 1995, Cancer Res 55:2520', tag: 'read' },
  'luzzi-1998': { citation: 'Luzzi 1998, Am J Pathol 153:865', tag: 'commonlyCited' },
  'meng-2004': { citation: 'Meng 2004, Clin Cancer Res 10:8152', tag: 'read' },
  'naumov-2006': { citation: 'Naumov 2006, J Natl Cancer Inst 98:316', tag: 'read' },
  'norton-1988': { citation: 'Norton 1988, Cancer Res 48:7067', tag: 'commonlyCited' },
  'pan-2017': { citation: 'Pan 2017, N Engl J Med 377:1836', tag: 'read' },
  'ramaswamy-2003': { citation: 'Ramaswamy 2003, Nat Genet 33:49', tag: 'read' },
  'reiter-2018': { citation: 'Reiter 2018, Science 361:1033', tag: 'read' },
  'sivaramakrishna-1997': { citation: 'Sivaramakrishna 1997, Acad Radiol 4:8', tag: 'read' },
  'tsai-2012': { citation: 'Tsai 2012, Cancer Cell 22:725', tag: 'read' },
  'tubiana-1991': { citation: 'Tubiana & Koscielny 1991', tag: 'read' },
  'weedon-fekjaer-2008': { citation: 'Weedon-Fekjær 2008, Breast Cancer Res 10:R41', tag: 'read' },
  'weigelt-2003': { citation: 'Weigelt 2003, PNAS 100:15901', tag: 'read' },
  'willis-2010': { citation: 'Willis 2010, Cancer Res 70:4310', tag: 'read' },
  'young-1986': { citation: 'Young 1986, Clin Exp Metastasis 4:153', tag: 'read' },
} as const satisfies Record<string, Source>;

/** Key of {@link sources}. */
export type SourceId = keyof typeof sources;
