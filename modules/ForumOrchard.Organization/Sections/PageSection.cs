using ForumOrchard.Pages.Sections;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Organization.Sections;

/// <summary>The pages about the Forum.</summary>
public sealed class PageSection(IStringLocalizer<PageSection> S) : Section
{
    /// <summary>The content type.</summary>
    public const string Type = "Page";

    public override string ContentType => Type;

    public override string Singular => S["Page"];

    public override string Plural => S["Pages"];

    public override IReadOnlyDictionary<string, string> Words { get; } = new Dictionary<string, string> { ["en"] = "page pages", ["ru"] = "страница страницы" };

    public override int Position => 6;

    public override bool IsAboutSite => true;
}
