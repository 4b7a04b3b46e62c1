import { useRoute } from '../parts/use-route.ts';
import { grammar } from './route.ts';
import { ToolRoot } from '../parts/ToolRoot.tsx';
import type { RoleFitProps } from './props.ts';
import { Reflection } from './Reflection.tsx';

/** Manager or staff engineer: twelve pairs, and what the answers may say. */
export function RoleFitTool(props: RoleFitProps) {
  return (
    <ToolRoot name="role-fit" place={props.place} lost={useRoute(grammar).lost}>
      {(opened) => <Reflection {...opened} {...props} />}
    </ToolRoot>
  );
}
