import { expect } from '@open-wc/testing';
import { metres, project, roundLength, unproject, ZOOM } from './projection.ts';
import { around, fit, inside, limit, scale, screen } from './view.ts';

const window = { width: 640, height: 480 };

describe('the projection of the drawn map', () => {
  it('puts the corners of the Web Mercator square where tiles have them', () => {
    const world = 256 * 2 ** ZOOM;
    const middle = project([0, 0]);
    expect(middle.x).to.equal(world / 2);
    expect(middle.y).to.be.closeTo(world / 2, 1e-6);
    expect(project([-180, 85.0511287798]).y).to.be.closeTo(0, 1e-3);
    expect(project([180, -85.0511287798]).x).to.equal(world);
  });

  it('gives the worked example of the register of projections (EPSG guidance note 7-2, method 1024)', () => {
    const { x, y } = project([-(100 + 20 / 60), 24 + 22 / 60 + 54.433 / 3600]);
    const world = 256 * 2 ** ZOOM;
    const equator = 40_075_016.686;
    expect((x / world - 0.5) * equator).to.be.closeTo(-11_169_055.58, 0.01);
    expect((0.5 - y / world) * equator).to.be.closeTo(2_800_000, 0.02);
  });

  it('goes back to the degrees it came from', () => {
    const [longitude, latitude] = unproject(project([32.0617, 46.9372]));
    expect(longitude).to.be.closeTo(32.0617, 1e-9);
    expect(latitude).to.be.closeTo(46.9372, 1e-9);
  });

  it('knows how many metres a pixel is at the equator and in Mykolaiv', () => {
    expect(metres(project([0, 0]).y)).to.be.closeTo(38.2185, 0.001);
    expect(metres(project([32, 46.97]).y)).to.be.closeTo(38.2185 * Math.cos((46.97 * Math.PI) / 180), 0.001);
  });

  it('takes a round length for the scale bar', () => {
    expect([999, 1000, 2300, 4999, 7000, 15].map(roundLength)).to.deep.equal([500, 1000, 2000, 2000, 5000, 10]);
  });
});

describe('the view of the drawn map', () => {
  const corners = [project([31.9, 46.8]), project([32.1, 47.1])];
  const box = around(corners);

  it('fits what must be seen into the window with room around it', () => {
    const view = fit({ x: 0, y: 0, z: 0, ...window }, box);
    for (const corner of corners) {
      const { x, y } = screen(view, corner);
      expect(Math.min(x, y)).to.be.at.least(39.9);
      expect(inside(view, { x, y })).to.equal(true);
    }
  });

  it('never comes nearer to a single place than there is something to see', () => {
    expect(fit({ x: 0, y: 0, z: 0, ...window }, around([corners[0]!])).z).to.equal(14);
  });

  it('keeps the middle inside what there is to see, and does not go farther than all of it', () => {
    const lost = limit({ x: 0, y: 1e6, z: 0, ...window }, box);
    const all = fit(lost, box);
    expect(lost.z).to.equal(all.z);
    expect(lost.x).to.be.closeTo(corners[0]!.x, 1e-6);
    expect(lost.y).to.be.closeTo(corners[0]!.y, 1e-6);
    expect(limit({ ...lost, z: 40 }, box).z).to.equal(15);
  });

  it('doubles lengths with every level', () => {
    expect(scale(ZOOM)).to.equal(1);
    expect(scale(ZOOM + 3)).to.equal(8);
  });
});
