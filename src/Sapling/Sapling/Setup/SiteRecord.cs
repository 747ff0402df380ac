namespace Sapling.Setup;

/// <summary>Written by set-up in the same transaction as the site's first content: if it exists, the site is set up.</summary>
internal sealed class SiteRecord
{
    /// <summary>Ids of the enabled features, as named by the set-up recipe.</summary>
    public List<string> Features { get; set; } = [];

    public DateTime SetUpUtc { get; set; }
}
