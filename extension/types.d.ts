// What the service and the extension say to each other, for the type checker only. The source is shared/Contract.

export type State = 'ready' | 'partial' | 'loading' | 'signed-out' | 'error' | 'not-docket' | 'changed' | 'restricted';
export type Kind = 'person' | 'charge' | 'dates' | 'disposition' | 'money' | 'case';

export interface ReadField {
    name: string;
    text: string;
    place: string;
    kind: Kind;
    label: string;
    element: Element;
}
export interface MissingField {
    name: string;
    label: string;
}
export interface PageReading {
    state: State;
    message: string;
    fields: ReadField[];
    missing: MissingField[];
}
export interface SiteMap {
    id: string;
    name: string;
    jurisdiction: string;
    matches: string[];
    page?: 'list';
    links?: string;
}

/** A field as the panel knows it: without its element. */
export type FieldText = Omit<ReadField, 'element'>;

export interface PersonName {
    full: string;
    given?: string | null;
    middle?: string | null;
    family?: string | null;
    suffix?: string | null;
}
export interface Address {
    lines: string[];
    city?: string | null;
    state?: string | null;
    zip?: string | null;
}
export interface Person {
    name: PersonName;
    aliases?: PersonName[] | null;
    dateOfBirth?: string | null;
    addresses?: Address[] | null;
    facts?: Facts | null;
    sex?: string | null;
    race?: string | null;
}
export type Facts = Record<string, unknown>;
export interface Disposition {
    outcome?: string | null;
    text?: string | null;
    on?: string | null;
}
export interface Charge {
    id: string;
    number?: number | null;
    description?: string | null;
    statute?: string | null;
    levelText?: string | null;
    level?: string | null;
    offenseOn?: string | null;
    arrestedOn?: string | null;
    filedOn?: string | null;
    agency?: string | null;
    plea?: { text?: string | null; on?: string | null } | null;
    disposition?: Disposition | null;
    sentence?: { text?: string | null; imposedOn?: string | null; completedOn?: string | null } | null;
    facts?: Facts | null;
}
export interface Counsel {
    name: string;
    for?: string | null;
    appointment?: string | null;
    phone?: string | null;
    email?: string | null;
}
export interface Case {
    caseNumber: string;
    court?: string | null;
    county?: string | null;
    caseType?: string | null;
    status?: string;
    statusText?: string | null;
    statusOn?: string | null;
    filedOn?: string | null;
    balanceDue?: number | null;
    balanceAsOf?: string | null;
    citationNumber?: string | null;
    caption?: string | null;
    events?: { on?: string | null; name: string; comment?: string | null }[] | null;
    secured?: boolean | null;
    counsel?: Counsel[] | null;
    facts?: Facts | null;
    charges: Charge[];
}
export interface CaseRecord {
    jurisdiction: string;
    person: Person;
    cases: Case[];
    id?: string | null;
    facts?: Facts | null;
    notRead?: string[] | null;
}

export interface Provenance {
    field: string;
    text: string;
    place: string;
}
export interface CaptureWarning {
    kind: string;
    text: string;
    path?: string | null;
}
/** Several defendants of one case; it was read as the record of one of them. */
export interface Defendants {
    names: string[];
    settled: boolean;
}
export interface Capture {
    site: string;
    url: string;
    capturedAt: string;
    person: Person;
    case: Case;
    provenance: Record<string, Provenance>;
    warnings: CaptureWarning[];
    defendants?: Defendants | null;
}

export interface ListedCase {
    caseNumber?: string | null;
    link?: string | null;
    citationNumber?: string | null;
    name?: PersonName | null;
    dateOfBirth?: string | null;
    birthYear?: number | null;
    filedOn?: string | null;
    county?: string | null;
    caseType?: string | null;
    status: string;
    statusText?: string | null;
    charges: string[];
    unread?: string | null;
}
export interface Listing {
    site: string;
    url: string;
    capturedAt: string;
    jurisdiction: string;
    searched?: string | null;
    count?: number | null;
    rows: ListedCase[];
    warnings: CaptureWarning[];
}
export interface KeptRow {
    row: ListedCase;
    capturing: boolean;
    problem?: string | null;
}

/** Listed cases being read one after the other, as the worker keeps it in session memory. */
export interface Run {
    client: string;
    asked: number;
    left: number;
    problems: { caseNumber: string; why: string }[];
    step: 'resting' | 'opening' | 'paused' | 'over';
    tab: number | null;
    caseNumber: string | null;
    row: ListedCase | null;
    /** When the open page was asked for; while resting, when the next one may be. */
    since: number;
    why: string;
}

export interface Reason {
    rule: string;
    citation: string;
    holds?: boolean | null;
    text: string;
    because?: Reason[] | null;
}
export interface Question {
    fact: string;
    path: string;
    ask: string;
    kind: string;
    proof?: string | null;
    presumed?: string | null;
    choices?: string[] | null;
    ifAnswered?: string[] | null;
}
export type Outcome = 'eligible' | 'eligible-on' | 'ineligible' | 'needs-review' | 'automatic';
export interface Remedy {
    remedy: string;
    rule: string;
    title: string;
    citation: string;
    outcome: Outcome;
    eligibleOn?: string | null;
    confidence: string;
    reasons: Reason[];
    confirm: Question[];
    questions: Question[];
    note?: string | null;
    unverified?: string | null;
}
/** One fact that, were it another, would change the best answer. */
export interface TurningPoint {
    path: string;
    ask: string;
    now?: unknown;
    if: unknown;
    answer?: Remedy | null;
    proof?: string | null;
}
export interface ChargeFindings {
    caseNumber: string;
    chargeId: string;
    best?: number | null;
    remedies: Remedy[];
    classification?: string[] | null;
}
export interface Findings {
    jurisdiction: string;
    asOf: string;
    lawVersion: string;
    notice: string;
    charges: ChargeFindings[];
    warnings: string[];
}

export interface Edit {
    id: string;
    path: string;
    value?: unknown;
    was?: unknown;
    who: string;
    when: string;
    why?: string | null;
    undone: boolean;
}
export interface Source {
    caseNumber: string;
    site: string;
    url: string;
    capturedAt: string;
    provenance: Record<string, Provenance>;
    warnings: CaptureWarning[];
}
export interface ClientFile {
    id: string;
    version: number;
    record: CaseRecord;
    edits: Edit[];
    sources: Source[];
    choices?: Choices | null;
    updatedAt: string;
    expiresOn: string;
    listed?: KeptRow[] | null;
}
export interface ClientSummary {
    id: string;
    name: string;
    dateOfBirth?: string | null;
    cases: number;
    updatedAt: string;
    expiresOn: string;
}
export interface ClientOverview {
    id: string;
    name: string;
    aliases: string[];
    dateOfBirth?: string | null;
    jurisdiction: string;
    counties: string[];
    caseNumbers: string[];
    charges: number;
    eligibleNow: number;
    nextEligibleOn?: string | null;
    needsReview: number;
    openQuestions: number;
    balanceDue?: number | null;
    updatedAt: string;
    expiresOn: string;
}
export interface ClientMatch {
    client: ClientSummary;
    same?: boolean | null;
    differences: string[];
}
export interface ValueChange {
    path: string;
    was?: unknown;
    now?: unknown;
}
export interface ClientChange {
    client: ClientFile;
    changes: ValueChange[];
    stillRemoved: string[];
    replaced: string[];
}

export interface ChargeKey {
    caseNumber: string;
    chargeId: string;
}
export interface Choices {
    documents?: string[] | null;
    petitions?: string[] | null;
    groups?: ChargeKey[][] | null;
    stipulated?: ChargeKey[] | null;
    texts?: Record<string, string> | null;
    routes?: Record<string, string> | null;
    inPart?: string[] | null;
    language?: string | null;
    emailService?: boolean | null;
    contact?: { phone: string | null; email: string | null } | null;
    untickedPetitions?: string[] | null;
    untickedDocuments?: string[] | null;
}
export interface Filer {
    kind: 'attorney' | 'organization' | 'self';
    name?: string | null;
    organization?: string | null;
    address?: Address | null;
    phone?: string | null;
    email?: string | null;
    licenseNumber?: string | null;
}
export interface PlannedPetition {
    id: string;
    kind: string;
    title: string;
    citation: string;
    county: string;
    court: string;
    caseNumbers: string[];
    charges: ChargeKey[];
    form?: string | null;
    stipulated: boolean;
    fee: number;
    serve: string[];
    notes: string[];
    stipulable: boolean;
    takesReasons: boolean;
}
export interface PlannedDocument {
    file: string;
    kind: string;
    title: string;
    petition?: string | null;
    purpose: string;
    fileAt?: string | null;
    serve: string[];
}
export interface MissingFact {
    fact: string;
    path?: string | null;
    ask: string;
    kind: string;
    petitions: string[];
}
export interface Plan {
    jurisdiction: string;
    asOf: string;
    lawVersion: string;
    notice: string;
    petitions: PlannedPetition[];
    documents: PlannedDocument[];
    missing: MissingFact[];
    refused: { request: string; why: string; citation: string }[];
    leftOut: { caseNumber: string; chargeId: string; why: string; eligibleOn?: string | null; held: boolean }[];
}
export interface Pairing {
    id: string;
    browser: string;
    createdAt: string;
    expiresAt: string;
}

/** What went wrong with a call to the service, in words for a person. */
export interface Trouble {
    kind: 'unreachable' | 'unpaired' | 'refused';
    status: number;
    type: string;
    title: string;
    detail: string;
    differences?: string[];
    missing?: string[];
}

/** What the worker knows of one tab: the best frame's page and what the service made of it. */
export interface TabPage {
    frameId: number;
    url: string;
    site: string | null;
    siteName: string | null;
    state: State | 'unread';
    message: string;
    fields: FieldText[];
    missing: MissingField[];
    step: 'reading' | 'sending' | 'done';
    capture?: Capture | null;
    listing?: Listing | null;
    record?: CaseRecord | null;
    findings?: Findings | null;
    trouble?: Trouble | null;
    answers: Record<string, unknown>;
    /** The defendant who was chosen as the client. */
    defendant?: string | null;
    clientId?: string | null;
    highlights: boolean;
}

/** One charge's answer as the page shows it. */
export interface Badge {
    field: string;
    outcome: Outcome;
    shape: string;
    text: string;
    title: string;
    citation: string;
    note: string;
    unverified: string;
    lines: { holds: boolean | null; text: string; citation: string }[];
    notice: string;
}

/** What a person sees of a page: its elements, and the blocks of text among them. */
export interface VisiblePage {
    root: Element;
    text(element: Element): string;
    below(scope: Element, css: string): Element[];
    blocks(scope: Element): Element[];
    after(element: Element): Element[];
    beside(block: Element): Element[];
    under(row: Element, keys: string[]): Element[];
    attribute(element: Element, name: string): string;
    lines(element: Element): PageLine[];
}

/** A line of text, the innermost box it stands in, and what it holds within the line. */
export interface PageLine {
    element: Element;
    text: string;
    holds: Element[];
}

declare global {
    var RecordClearanceVisible: {
        visiblePage(root: Element, ignore: string): VisiblePage;
        find(
            page: VisiblePage,
            roots: Element[],
            finder: { label?: string[]; heading?: string[]; column?: string[]; at?: string; text?: string; lines?: 'all' | 'own' },
        ): Element[];
        pattern(source: string): RegExp;
        labelKey(text: string): string;
        textOf(element: Element, visible?: (child: Element) => boolean): string;
        placeOf(element: Element, known?: Map<Element, string>): string;
    };
    var RecordClearanceReader: {
        readPage(document: Document, map: SiteMap): PageReading;
        snapshot(document: Document, links?: string): string;
        textOf(node: Node): string;
        placeOf(element: Element): string;
    };
    var RecordClearanceHighlight: {
        kinds: readonly Kind[];
        paint(fields: ReadField[]): void;
        clear(): void;
        flash(element: Element, signal: AbortSignal): Promise<void>;
    };
    var RecordClearanceOverlay: {
        tag: string;
        open(signal: AbortSignal): ShadowRoot;
        drawing(path: string): SVGSVGElement;
        make(tag: string, attributes?: { [name: string]: string }, ...children: (Node | string)[]): HTMLElement;
    };
    var RecordClearanceLegend: {
        legend(
            root: ShadowRoot,
            actions: { toggle: () => void; openPanel: () => void },
            signal: AbortSignal,
        ): { show(on: boolean, text: string): void; say(text: string): void };
    };
    var RecordClearanceBadges: {
        badges(
            root: ShadowRoot,
            openPanel: () => void,
            signal: AbortSignal,
        ): { show(list: Badge[], elementOf: (field: string) => Element | null): void; arrange(): void; clear(): void };
    };
    var RecordClearanceSpot: {
        offsetFor(
            element: Element,
            size: { width: number; height: number },
            taken: { left: number; top: number; right: number; bottom: number }[],
        ): { x: number; y: number };
        textBox(element: Element): DOMRect;
        inSight(element: Element, text: DOMRect): boolean;
        visibleLine(element: Element): Element | null;
    };
    var RecordClearanceAnonymous: { anonymousHtml(html: string, maps: SiteMap[]): string };
    var RecordClearancePage: { stop(): void } | undefined;
}
