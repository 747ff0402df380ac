namespace ForumOrchard.Organization.Settings.Editing;

/// <summary>What the editor of the organisation's details posts.</summary>
public class OrganizationSettingsViewModel
{
    /// <summary>One for each language of the site; a post may hold anything, nulls too.</summary>
    public List<LanguageTexts?> Languages { get; set; } = [];

    public string? Email { get; set; }

    public string? Facebook { get; set; }

    public string? Twitter { get; set; }

    public string? LeaveTo { get; set; }

    /// <summary>Those there are, and one empty row for a new one; a row without a number is left out.</summary>
    public List<HotlineRow?> Hotlines { get; set; } = [];

    /// <summary>What the organisation says of itself in one language.</summary>
    public sealed class LanguageTexts
    {
        public string? Culture { get; set; }

        public string? Name { get; set; }

        public string? Tagline { get; set; }

        public string? Copyright { get; set; }
    }

    /// <summary>One hotline.</summary>
    public sealed class HotlineRow
    {
        public string? Number { get; set; }

        /// <summary>In the order of <see cref="Languages"/>.</summary>
        public List<string?> Labels { get; set; } = [];
    }
}
