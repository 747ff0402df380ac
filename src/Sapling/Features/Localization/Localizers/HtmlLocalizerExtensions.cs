using OrchardCore.Localization;

namespace Microsoft.AspNetCore.Mvc.Localization;

/// <summary>Plural forms for <see cref="IHtmlLocalizer"/>; arguments are encoded, the text is HTML.</summary>
public static class HtmlLocalizerExtensions
{
    /// <summary>
    /// The text for <paramref name="count"/>, which fills placeholder <c>{0}</c>; <paramref name="arguments"/> fill
    /// <c>{1}</c> and following.
    /// </summary>
    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        => localizer.Plural(count, [singular, plural], arguments);

    /// <inheritdoc cref="Plural(IHtmlLocalizer, int, string, string, object[])"/>
    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(localizer);
        ArgumentNullException.ThrowIfNull(pluralForms);
        ArgumentNullException.ThrowIfNull(arguments);
        return localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
    }
}
