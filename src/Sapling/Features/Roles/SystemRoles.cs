namespace Sapling.Features.Roles;

/// <summary>Roles that every site has, whether or not a recipe describes them.</summary>
internal static class SystemRoles
{
    /// <summary>Has every permission; these cannot be reduced.</summary>
    public const string Administrator = "Administrator";

    /// <summary>Everyone, signed in or not.</summary>
    public const string Anonymous = "Anonymous";

    /// <summary>Everyone who is signed in.</summary>
    public const string Authenticated = "Authenticated";

    public static bool Is(string name) =>
        new[] { Administrator, Anonymous, Authenticated }.Contains(name, StringComparer.OrdinalIgnoreCase);
}
