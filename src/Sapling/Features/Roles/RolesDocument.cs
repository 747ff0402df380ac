using OrchardCore.Data.Documents;
using OrchardCore.Security;

namespace OrchardCore.Roles.Models;

/// <summary>All roles of the site, in one document.</summary>
public class RolesDocument : Document
{
    public List<Role> Roles { get; set; } = [];
}
