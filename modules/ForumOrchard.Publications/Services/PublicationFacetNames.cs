using System.Globalization;
using ForumOrchard.Indexing.Fields;
using Microsoft.Extensions.Localization;

namespace ForumOrchard.Publications.Services;

/// <summary>Labels of publication languages for search filters.</summary>
public sealed class PublicationFacetNames(IStringLocalizer<PublicationFacetNames> S) : IFacetNames
{
    public string? NameOf(string facet) => facet == SearchFacets.Language ? S["Language of the publication"].Value : null;

    public string? LabelOf(string facet, string value) => facet == SearchFacets.Language ? LanguageOf(value) : null;

    private static string? LanguageOf(string value)
    {
        try
        {
            var language = CultureInfo.GetCultureInfo(value, predefinedOnly: true).DisplayName;
            return CultureInfo.CurrentUICulture.TextInfo.ToUpper(language[..1]) + language[1..];
        }
        catch (CultureNotFoundException)
        {
            // An editor's typing error.
            return null;
        }
    }
}
