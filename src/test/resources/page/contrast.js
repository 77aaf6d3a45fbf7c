// The texts whose contrast with what is behind them is below 4.5 to 1 (WCAG 2.2, 1.4.3), as "text: ratio".
(() => {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const luminance = ([r, g, b]) => {
    const [lr, lg, lb] = [r, g, b].map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
  };
  const ratio = (a, b) => {
    const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
    return (light + 0.05) / (dark + 0.05);
  };
  const over = (front, back, share) => front.slice(0, 3).map((v, i) => v * share + back[i] * (1 - share));
  const behind = (element) => {
    for (let e = element; e !== null; e = e.parentElement) {
      const colour = rgba(getComputedStyle(e).backgroundColor);
      if (colour[3] === 255) {
        return colour;
      }
    }
    return [255, 255, 255, 255];
  };
  const opacity = (element) => {
    let share = 1;
    for (let e = element; e !== null; e = e.parentElement) {
      share *= Number(getComputedStyle(e).opacity);
    }
    return share;
  };
  const found = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement;
    const box = element.getBoundingClientRect();
    const text = texts.currentNode.data.trim();
    if (text === '' || box.width <= 1 || element.closest('textarea, script, noscript, .skip-link') !== null) {
      continue;
    }
    const back = behind(element);
    const result = ratio(over(rgba(getComputedStyle(element).color), back, opacity(element)), back);
    if (result < 4.5) {
      found.push(`${text.slice(0, 40)}: ${result.toFixed(2)}`);
    }
  }
  return found;
})()
