/** What stands for a place: a triangle where the way begins, a dot on it, a square where it ends. */

export type Shape = 'opening' | 'moment' | 'ending';

interface PlaceMarkProps {
  readonly shape: Shape;
  readonly x: number;
  readonly y: number;
  /** Of the dot; the other shapes take about as much room. */
  readonly radius: number;
}

export function PlaceMark({ shape, x, y, radius }: PlaceMarkProps) {
  switch (shape) {
    case 'opening': {
      const [wide, tall] = [radius * 1.1, radius * 0.95];
      return <path d={`M${x - wide} ${y - tall}h${wide * 2}L${x} ${y + tall * 1.15}Z`} />;
    }
    case 'moment':
      return <circle cx={x} cy={y} r={radius} />;
    case 'ending': {
      const half = radius * 0.92;
      return <rect x={x - half} y={y - half} width={half * 2} height={half * 2} />;
    }
  }
}
