namespace Sapling.Features.Users.Accounts;

/// <summary>Sign-ins of a user that are over although their cookies are not: whoever has copied one must not be in after its owner has signed out.</summary>
internal sealed class EndedSignIns
{
    /// <summary>The claim with the id of a sign-in.</summary>
    public const string Claim = "sid";

    /// <summary>As long as a cookie lives. One that is refused is not renewed.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(7);

    /// <summary>Until when they must be remembered, by id.</summary>
    public Dictionary<string, DateTime> Until { get; set; } = [];

    public bool Has(string? id) => id is not null && Until.ContainsKey(id);

    public void Add(string id, DateTime now)
    {
        Until = Until.Where(entry => entry.Value > now).ToDictionary();
        Until[id] = now + Lifetime;
    }
}
