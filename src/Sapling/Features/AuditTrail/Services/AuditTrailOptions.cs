using Microsoft.Extensions.Localization;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>The categories of events that features know.</summary>
public class AuditTrailOptions
{
    internal Dictionary<string, AuditTrailCategoryDescriptorBuilder> Builders { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, AuditTrailCategoryDescriptor> CategoryDescriptors =>
        Builders.ToDictionary(builder => builder.Key, builder => builder.Value.Build(), StringComparer.OrdinalIgnoreCase);
}

/// <summary>Adds categories.</summary>
public static class AuditTrailOptionsExtensions
{
    /// <summary>A category, whose words the localizer of a class has.</summary>
    public static AuditTrailCategoryDescriptorBuilder For<TLocalizer>(this AuditTrailOptions auditTrailOptions, string categoryName, Func<IStringLocalizer, LocalizedString> localizedName)
        where TLocalizer : class
    {
        ArgumentNullException.ThrowIfNull(auditTrailOptions);
        return auditTrailOptions.Builders.TryGetValue(categoryName, out var known)
            ? known
            : auditTrailOptions.Builders[categoryName] = new AuditTrailCategoryDescriptorBuilder<TLocalizer>(categoryName, localizedName);
    }
}
