namespace Sapling.Features.Roles.Admin;

/// <summary>What each role may do.</summary>
/// <param name="Roles">Technical names, the most powerful role first.</param>
/// <param name="Rows">By permission.</param>
public sealed record RolesPage(IReadOnlyList<string> Roles, IReadOnlyList<RolesRow> Rows);

/// <summary>Who has a permission.</summary>
/// <param name="Description">In English; <c>{0}</c> stands for the content type.</param>
/// <param name="ContentType">The only type of content that it is for; null if it is for no type or all.</param>
/// <param name="Granted">By role, in the order of the page.</param>
public sealed record RolesRow(string Description, string? ContentType, IReadOnlyList<bool> Granted);
