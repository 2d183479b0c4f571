// Draws the radar of themes from the table that stands beside it.
import { colour, onSchemeChange } from './plot-colours.js'

const LOOKS = {
  now: { colour: 'now', fill: '33', dash: [], point: 'circle', width: 3 },
  aim: { colour: 'aim', fill: '00', dash: [6, 4], point: 'triangle', width: 2 },
  before: { colour: 'quiet', fill: '00', dash: [2, 3], point: 'rect', width: 2 },
}
const NARROW = 440
const LINE = 22

const wrapped = words => words.split(' ').reduce((lines, word) => {
  const last = lines.at(-1)
  return last && (last + ' ' + word).length <= LINE ? [...lines.slice(0, -1), last + ' ' + word] : [...lines, word]
}, [])

const series = (table, head) => {
  const look = LOOKS[head.dataset.series]
  const ink = colour(look.colour)
  return {
    label: head.textContent.trim(),
    data: [...table.tBodies[0].rows].map(row => Number(row.cells[head.cellIndex].dataset.share)),
    borderColor: ink, backgroundColor: ink + look.fill, pointBackgroundColor: ink, pointBorderColor: ink,
    borderDash: look.dash, borderWidth: look.width, pointStyle: look.point, pointRadius: 4,
  }
}

const themes = (table, narrow) => [...table.tBodies[0].rows].map(row =>
  narrow ? `Theme ${row.dataset.code}` : wrapped(row.cells[0].textContent.trim()))

const options = narrow => {
  const ink = colour('ink')
  const font = { family: getComputedStyle(document.body).fontFamily, size: 12 }
  return {
    maintainAspectRatio: false,
    animation: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? false : { duration: 300 },
    scales: { r: {
      min: 0, max: 100,
      ticks: { stepSize: 25, color: colour('quiet'), backdropColor: colour('card'), backdropPadding: 1, z: 1, font: { ...font, size: 10 }, callback: value => `${value}%` },
      grid: { color: colour('wash-strong') }, angleLines: { color: colour('wash-strong') },
      pointLabels: { color: ink, font: { ...font, size: 12 } },
    } },
    plugins: {
      legend: { position: 'bottom', labels: { color: ink, font, usePointStyle: true, boxHeight: 8, padding: 14 } },
      tooltip: { callbacks: { label: at => `${at.dataset.label}: ${at.formattedValue}%` } },
    },
  }
}

let chart
const draw = place => {
  const table = document.getElementById(place.dataset.radar)
  if (!table || !window.Chart) return
  place.hidden = false
  chart?.destroy()
  const narrow = place.clientWidth < NARROW
  const heads = [...table.tHead.rows[0].cells].filter(head => head.dataset.series)
  chart = new window.Chart(place.querySelector('canvas'), {
    type: 'radar',
    data: { labels: themes(table, narrow), datasets: heads.map(head => series(table, head)) },
    options: options(narrow),
  })
  chart.canvas.dataset.drawn = ''
}

const redraw = () => document.querySelectorAll('[data-radar]').forEach(draw)
redraw()
onSchemeChange(redraw)
document.body.addEventListener('htmx:oobAfterSwap', event => { if (event.detail.target?.id === 'themes') redraw() })
