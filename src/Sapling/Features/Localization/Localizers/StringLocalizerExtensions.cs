using OrchardCore.Localization;

namespace Microsoft.Extensions.Localization;

/// <summary>Plural forms for <see cref="IStringLocalizer"/>.</summary>
public static class StringLocalizerExtensions
{
    /// <summary>
    /// The text for <paramref name="count"/>, which fills placeholder <c>{0}</c>; <paramref name="arguments"/> fill
    /// <c>{1}</c> and following.
    /// </summary>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string singular, string plural, params object[] arguments)
        => localizer.Plural(count, [singular, plural], arguments);

    /// <inheritdoc cref="Plural(IStringLocalizer, int, string, string, object[])"/>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
    {
        ArgumentNullException.ThrowIfNull(localizer);
        ArgumentNullException.ThrowIfNull(pluralForms);
        ArgumentNullException.ThrowIfNull(arguments);
        return localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
    }
}
