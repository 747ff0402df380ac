namespace ForumOrchard.Organization.Settings.Editing;

/// <summary>The posted form for the organization's details.</summary>
public class OrganizationSettingsViewModel
{
    /// <summary>One per language of the site; a request may contain anything, even nulls.</summary>
    public List<LanguageTexts?> Languages { get; set; } = [];

    public string? Email { get; set; }

    public string? Facebook { get; set; }

    public string? Twitter { get; set; }

    public string? LeaveTo { get; set; }

    public string? HelpPath { get; set; }

    /// <summary>The existing ones and an empty row for a new one; a row without a number is ignored.</summary>
    public List<HotlineRow?> Hotlines { get; set; } = [];

    /// <summary>The organization's texts in one language.</summary>
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
