// Draws the table of the page as stacked bars: the plot has no figures of its own.
import '/webjars/chart.js/dist/chart.umd.min.js'
import { colour, onSchemeChange } from './plot-colours.js'

let chart

const numbers = (table, column) =>
  [...table.tBodies[0].rows].map(row => Number(row.cells[column].textContent))

const series = table => [...table.tHead.rows[0].cells].filter(cell => cell.dataset.series).map(cell => {
  const key = getComputedStyle(cell.querySelector('.wm-progress-key'))
  return {
    label: cell.dataset.series,
    data: numbers(table, cell.cellIndex),
    backgroundColor: key.backgroundColor,
    ink: key.color,
    borderColor: colour('quiet'),
    borderWidth: 1
  }
})

// No part is told by its colour alone.
const figures = {
  id: 'figures',
  afterDatasetsDraw (drawn) {
    const { ctx, data } = drawn
    ctx.save()
    ctx.textAlign = 'center'
    ctx.textBaseline = 'middle'
    ctx.font = `bold 14px ${colour('typeface')}`
    data.datasets.forEach((set, at) => drawn.getDatasetMeta(at).data.forEach((bar, line) => {
      const { x, base, y } = bar.getProps(['x', 'base', 'y'], true)
      if (set.data[line] > 0 && x - base > 12) {
        ctx.fillStyle = set.ink
        ctx.fillText(set.data[line], (x + base) / 2, y)
      }
    }))
    ctx.restore()
  }
}

const options = total => ({
  indexAxis: 'y',
  maintainAspectRatio: false,
  animation: false,
  scales: {
    x: { stacked: true, max: total, ticks: { color: colour('quiet'), precision: 0, includeBounds: false }, grid: { color: colour('wash-strong') } },
    y: { stacked: true, ticks: { color: colour('ink'), font: { size: 14 } }, grid: { display: false } }
  },
  plugins: { legend: { position: 'bottom', onClick: null, labels: { color: colour('ink'), boxWidth: 14 } } }
})

const draw = () => {
  const figure = document.getElementById('spread-plot')
  const table = document.getElementById('spread')
  chart?.destroy()
  if (!figure || !table) return
  const years = [...table.tBodies[0].rows]
  figure.hidden = false
  figure.style.height = `${years.length * 56 + 90}px`
  window.Chart.defaults.font.family = colour('typeface')
  chart = new window.Chart(figure.querySelector('canvas'), {
    type: 'bar',
    data: { labels: years.map(row => row.cells[0].textContent), datasets: series(table) },
    options: options(Math.max(...years.map(row => Number(row.cells[row.cells.length - 1].textContent)))),
    plugins: [figures]
  })
  chart.canvas.dataset.drawn = ''
}

draw()
onSchemeChange(draw)
// A colleague's change swaps the table: the bars follow it.
document.body.addEventListener('htmx:afterSettle', draw)
