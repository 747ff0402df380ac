namespace Sapling.Features.Users.Admin;

/// <summary>The roles in a user's form.</summary>
public class UserRolesForm
{
    public IList<RoleEntry> Roles { get; set; } = [];

    /// <summary>Whether the form is one's own: nobody changes their own roles.</summary>
    public bool IsSelf { get; set; }
}

/// <summary>A role that the user has or not.</summary>
public class RoleEntry
{
    /// <summary>The technical name.</summary>
    public string Role { get; set; } = "";

    public bool IsSelected { get; set; }

    /// <summary>Whether who edits the user may give and take this role.</summary>
    public bool IsAssignable { get; set; }
}
