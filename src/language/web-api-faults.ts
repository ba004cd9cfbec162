import type { Bilingual, Language } from "./language";

/** Why the Web API of BPS gave no usable answer. Every code has its sentence here. */
export type WebApiFaultCode =
  | "unreachable"
  | "timeout"
  | "cut-off"
  | "firewall"
  | "forbidden"
  | "missing-key"
  | "wrong-key"
  | "unknown-user"
  | "missing-parameter"
  | "too-many-years"
  | "too-large"
  | "not-available"
  | "bad-request"
  | "not-found"
  | "too-many-requests"
  | "server-error"
  | "not-json"
  | "refused"
  | "unexpected-shape"
  | "incomplete-list"
  | "unknown-address"
  | "unknown-office"
  | "not-an-answer";

/** Facts about a failed request, neutral of language. None of them ever holds the key. */
export interface WebApiFault {
  code: WebApiFaultCode;
  /** What was found: an event number, a status, a message of the service, a number of years. */
  found?: string;
  /** What would have been accepted. */
  expected?: string;
}

type Sentence = (facts: { found: string; expected: string }) => Bilingual;

/** What happened, and what to do about it. */
const faults: Readonly<Record<WebApiFaultCode, Sentence>> = {
  unreachable: () => ({
    en: "The Web API cannot be reached: the network is down, or it blocks the address. Try again, ask through your office's forwarding address, or open the address in a tab and paste the answer.",
    id: "Web API tidak dapat dihubungi: jaringan terputus atau memblokir alamatnya. Coba lagi, lewatkan permintaan melalui server add-in kantor Anda, atau buka alamatnya di tab lalu tempelkan jawabannya.",
  }),
  timeout: ({ found }) => ({
    en: `The Web API did not answer within ${found} seconds. Try again, or ask for fewer years at a time.`,
    id: `Web API tidak menjawab dalam ${found} detik. Coba lagi, atau minta lebih sedikit tahun sekaligus.`,
  }),
  "cut-off": () => ({
    en: "The answer was cut off before it was complete; none of it was used. Try again.",
    id: "Jawaban terputus sebelum lengkap; tidak ada bagiannya yang dipakai. Coba lagi.",
  }),
  firewall: ({ found }) => ({
    en: `The firewall of the Web API refused the request${found && ` (event ${found})`}. Wait a few minutes and try again, or open the address in a tab and paste the answer.`,
    id: `Firewall Web API menolak permintaan${found && ` (nomor kejadian ${found})`}. Tunggu beberapa menit lalu coba lagi, atau buka alamatnya di tab lalu tempelkan jawabannya.`,
  }),
  forbidden: ({ found }) => ({
    en: `The Web API does not allow this request${found && `: ${found}`}. Check the key, then try again.`,
    id: `Web API tidak mengizinkan permintaan ini${found && `: ${found}`}. Periksa kuncinya, lalu coba lagi.`,
  }),
  "missing-key": () => ({
    en: "The request had no key. Enter your key, then try again.",
    id: "Permintaan tidak membawa kunci. Masukkan kunci Anda, lalu coba lagi.",
  }),
  "wrong-key": () => ({
    en: "The Web API does not accept this key. Copy it again from your page there, enter it, then try again.",
    id: "Web API tidak menerima kunci ini. Salin lagi dari halaman akun Web API Anda, masukkan, lalu coba lagi.",
  }),
  "unknown-user": () => ({
    en: "The Web API has no user with this key. Create a key there, enter it, then try again.",
    id: "Web API tidak mengenal pengguna dengan kunci ini. Buat kunci di sana, masukkan, lalu coba lagi.",
  }),
  "missing-parameter": ({ found }) => ({
    en: `The request lacks something that the Web API needs: ${found}. Choose it, then try again.`,
    id: `Web API kekurangan satu bagian permintaan: ${found}. Pilih bagian itu, lalu coba lagi.`,
  }),
  "too-many-years": ({ found, expected }) => ({
    en: `The Web API returns at most ${expected || "a few"} years at a time${found && `, and ${found} were requested`}. Choose fewer years, then try again.`,
    id: `Web API memberi paling banyak ${expected || "beberapa"} tahun sekaligus${found && `, sedangkan yang diminta ${found}`}. Pilih lebih sedikit tahun, lalu coba lagi.`,
  }),
  "too-large": () => ({
    en: "The answer for a single year is too large for the Web API, which returned nothing. Choose one variant or one part of the year, then try again.",
    id: "Jawaban untuk satu tahun terlalu besar bagi Web API, sehingga tidak ada yang diberikan. Pilih satu rincian atau satu bagian tahun, lalu coba lagi.",
  }),
  "not-available": () => ({
    en: "The Web API has no data for this request. Choose other years or another office, then try again.",
    id: "Web API tidak memiliki isi untuk permintaan ini. Pilih tahun atau kantor lain, lalu coba lagi.",
  }),
  "bad-request": ({ found }) => ({
    en: `The Web API did not understand the request${found && `: ${found}`}. Choose the table again, then try again.`,
    id: `Web API tidak memahami permintaan ini${found && `: ${found}`}. Pilih lagi tabelnya, lalu coba lagi.`,
  }),
  "not-found": ({ found }) => ({
    en: `The Web API has no such page${found && `: ${found}`}. The table may have been removed; search for it, then try again.`,
    id: `Web API tidak memiliki halaman itu${found && `: ${found}`}. Tabelnya mungkin telah dihapus; cari lagi, lalu coba lagi.`,
  }),
  "too-many-requests": () => ({
    en: "The Web API received too many requests. Wait a minute, then try again.",
    id: "Web API menerima terlalu banyak permintaan. Tunggu satu menit, lalu coba lagi.",
  }),
  "server-error": ({ found }) => ({
    en: `The Web API had an internal error (status ${found}). Try again later; nothing was changed.`,
    id: `Web API mengalami gangguan (status ${found}). Coba lagi nanti; tidak ada yang berubah.`,
  }),
  "not-json": () => ({
    en: "The answer is a web page, not data, as on networks that require a login. Open any web page to log in, then try again.",
    id: "Jawabannya berupa halaman web, bukan data, seperti pada jaringan yang meminta login. Buka sebuah halaman web untuk login, lalu coba lagi.",
  }),
  refused: ({ found }) => ({
    en: `The Web API refused the request${found && `: ${found}`}. Change the request, then try again.`,
    id: `Web API menolak permintaan${found && ` dengan pesan: ${found}`}. Ubah permintaannya, lalu coba lagi.`,
  }),
  "unexpected-shape": ({ found }) => ({
    en: `The answer does not have the form that the Web API documents (${found}); none of it was used. Try again; if the problem persists, please report it.`,
    id: `Bentuk jawaban tidak sesuai dokumentasi Web API (${found}); tidak ada bagiannya yang dipakai. Coba lagi; bila tetap begitu, mohon laporkan.`,
  }),
  "incomplete-list": ({ found, expected }) => ({
    en: `The Web API listed ${found} of the ${expected} titles that it says it has. Update the list to try again.`,
    id: `Web API hanya mendaftar ${found} dari ${expected} judul yang disebutnya. Perbarui daftar untuk mencoba lagi.`,
  }),
  "unknown-address": () => ({
    en: "This is not the address of a table, subject or publication at bps.go.id. Copy it from the address bar of the page, then try again.",
    id: "Ini bukan alamat tabel, subjek, atau publikasi di bps.go.id. Salin dari bilah alamat peramban, lalu coba lagi.",
  }),
  "unknown-office": ({ found }) => ({
    en: `The Web API lists no office with the address ${found}. Choose the office by name, then try again.`,
    id: `Web API tidak mendaftar kantor dengan alamat ${found}. Pilih kantor menurut namanya, lalu coba lagi.`,
  }),
  "not-an-answer": () => ({
    en: "This text is not an answer of the Web API. Copy the whole page, from the first bracket to the last, then try again.",
    id: "Teks ini bukan jawaban Web API. Salin seluruh halaman, dari kurung pertama sampai terakhir, lalu coba lagi.",
  }),
};

/** What happened to a request, and what to do about it. */
export const webApiFaultSentence = (
  { code, found = "", expected = "" }: WebApiFault,
  language: Language,
): string => faults[code]({ found, expected })[language];

export const webApiFaultCodes = Object.keys(faults) as WebApiFaultCode[];
