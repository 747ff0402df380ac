namespace Sapling.Setup;

/// <summary>Stored by set-up in the same transaction as the site's first content: where it is found, the site is set up.</summary>
internal sealed class SiteRecord
{
    /// <summary>Ids of the enabled features, as the set-up recipe named them.</summary>
    public List<string> Features { get; set; } = [];

    public DateTime SetUpUtc { get; set; }
}
