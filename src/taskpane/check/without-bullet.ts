/** A label without the dash or bullet that says of what it is a part. */
export const withoutBullet = (label: string): string => label.replace(/^[-–•\s]+/, "");
