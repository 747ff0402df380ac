using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace ForumOrchard.Pages.Samples;

/// <summary>
/// Recognizes samples, which show editors how a page will look, by what visitors see of them: their titles begin with "Sample:" in their
/// language. So a page is a sample no longer when an editor gives it a real title, and needs no mark that somebody could forget to remove.
/// </summary>
public sealed class SampleTitles(ILocalizationService localization, IStringLocalizer<SampleTitles> S)
{
    private Predicate<string?>? _isSample;

    /// <summary>Tells whether a title, in any language of the site, is that of a sample; false for null.</summary>
    public async Task<Predicate<string?>> FindAsync()
    {
        if (_isSample is null)
        {
            var beginnings = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var culture in await localization.GetSupportedCulturesAsync())
            {
                using var language = CultureScope.Create(culture, culture);
                beginnings.Add(S["Sample:"].Value);
            }

            _isSample = title => title is not null && beginnings.Any(beginning => title.StartsWith(beginning, StringComparison.OrdinalIgnoreCase));
        }

        return _isSample;
    }
}
