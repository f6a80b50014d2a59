import { useId, useState } from "react";
import { ROLE_TITLE_MAX_LENGTH, type Role } from "../../domain/session";
import { roleTitle } from "../../pictures/roomWords";
import { Button } from "../../ui/Button";
import { IconButton } from "../../ui/IconButton";
import { TextField } from "../../ui/TextField";
import { newRoleId } from "./startChoices";
import styles from "./StartSession.module.css";
import { words } from "./words";

const MOST_ROLES = 20;

type RolesFieldProps = {
  readonly roles: readonly Role[];
  readonly onChange: (roles: readonly Role[]) => void;
};

/** The roles that people choose from, as the school calls them. */
export function RolesField({ roles, onChange }: RolesFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [error, setError] = useState<string>();
  function add() {
    const title = typed.trim();
    if (title === "") return undefined;
    if (title.length > ROLE_TITLE_MAX_LENGTH) return setError(words.roleTooLong(ROLE_TITLE_MAX_LENGTH));
    if (roles.length >= MOST_ROLES) return setError(words.tooManyRoles(MOST_ROLES));
    if (roles.some(({ id: other }) => roleTitle({ roles }, other).toLowerCase() === title.toLowerCase()))
      return setError(words.roleThere);
    setTyped("");
    return onChange([...roles, { id: newRoleId(title, roles), title }]);
  }
  return (
    <fieldset className={styles["roles"]} aria-describedby={`${id}-hint`}>
      <legend>{words.roles}</legend>
      <p id={`${id}-hint`}>{words.rolesHint}</p>
      <ul role="list">
        {roles.map((role) => (
          <li key={role.id}>
            <span>{roleTitle({ roles }, role.id)}</span>
            <IconButton
              icon="close"
              label={words.removeRole(roleTitle({ roles }, role.id))}
              onClick={() => onChange(roles.filter((other) => other !== role))}
            />
          </li>
        ))}
      </ul>
      <div className={styles["add"]}>
        <TextField
          label={words.newRole}
          hint={words.newRoleHint}
          value={typed}
          error={error}
          onChange={(event) => {
            setTyped(event.target.value);
            setError(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter") return;
            // The form is not sent by it: another role may follow.
            event.preventDefault();
            add();
          }}
        />
        <Button icon="plus" onClick={add}>
          {words.addRole}
        </Button>
      </div>
    </fieldset>
  );
}
