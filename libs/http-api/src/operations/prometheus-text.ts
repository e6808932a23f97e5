export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly samples: readonly { readonly labels?: Readonly<Record<string, string>>; readonly value: number }[];
}

/** Gauges in the text format of Prometheus (exposition format 0.0.4); one without samples is left out. */
export function prometheusText(gauges: readonly Gauge[]): string {
  return gauges.filter(({ samples }) => samples.length > 0).map(({ name, help, samples }) => [
    `# HELP ${name} ${help}`, `# TYPE ${name} gauge`, ...samples.map(({ labels = {}, value }) => `${name}${labelled(labels)} ${value}`), '',
  ].join('\n')).join('');
}

function labelled(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${value.replace(/[\\"\n]/g, (character) => (character === '\n' ? '\\n' : `\\${character}`))}"`);
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`;
}
