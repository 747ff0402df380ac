using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.AuditTrail.Models;

namespace OrchardCore.AuditTrail.Services.Models;

/// <summary>A category and its events.</summary>
public class AuditTrailCategoryDescriptor(
    string name, Func<IServiceProvider, LocalizedString> localizedName, IReadOnlyDictionary<string, AuditTrailEventDescriptor> events)
{
    public string Name { get; } = name;

    public Func<IServiceProvider, LocalizedString> LocalizedName { get; } = localizedName;

    public IReadOnlyDictionary<string, AuditTrailEventDescriptor> Events { get; } = events;

    /// <summary>Of a feature that is no longer enabled.</summary>
    public static AuditTrailCategoryDescriptor Default(string name) => new(name, _ => new LocalizedString(name, name), new Dictionary<string, AuditTrailEventDescriptor>());
}

/// <summary>An event of a category.</summary>
public class AuditTrailEventDescriptor(
    string name,
    string category,
    Func<IServiceProvider, LocalizedString> localizedName,
    Func<IServiceProvider, LocalizedString> localizedCategory,
    Func<IServiceProvider, LocalizedString> description,
    bool isEnabledByDefault = false,
    bool isMandatory = false)
{
    public string Name { get; } = name;

    public string Category { get; } = category;

    public Func<IServiceProvider, LocalizedString> LocalizedName { get; } = localizedName;

    public Func<IServiceProvider, LocalizedString> LocalizedCategory { get; } = localizedCategory;

    public Func<IServiceProvider, LocalizedString> Description { get; } = description;

    public bool IsEnabledByDefault { get; } = isEnabledByDefault;

    public bool IsMandatory { get; } = isMandatory;

    /// <summary>Of a feature that is no longer enabled.</summary>
    public static AuditTrailEventDescriptor Default(AuditTrailEvent auditTrailEvent)
    {
        ArgumentNullException.ThrowIfNull(auditTrailEvent);
        var (name, category) = (auditTrailEvent.Name, auditTrailEvent.Category);
        return new AuditTrailEventDescriptor(name, category, _ => new LocalizedString(name, name), _ => new LocalizedString(category, category), _ => new LocalizedString(name, name));
    }
}

/// <summary>Describes a category.</summary>
public class AuditTrailCategoryDescriptorBuilder(string categoryName, Type localizerType, Func<IStringLocalizer, LocalizedString> localizedName)
{
    private readonly Dictionary<string, AuditTrailEventDescriptor> _events = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="name">Name of the event.</param>
    /// <param name="localizedName">Its name for people.</param>
    /// <param name="description">What it means.</param>
    /// <param name="enableByDefault">Whether it is recorded unless somebody turns it off. Here nothing turns it off.</param>
    /// <param name="isMandatory">Whether nobody can turn it off.</param>
    public AuditTrailCategoryDescriptorBuilder WithEvent(
        string name, Func<IStringLocalizer, LocalizedString> localizedName, Func<IStringLocalizer, LocalizedString> description, bool enableByDefault = false, bool isMandatory = false)
    {
        _events[name] = new AuditTrailEventDescriptor(name, categoryName, In(localizedName), In(CategoryName), In(description), enableByDefault, isMandatory);
        return this;
    }

    private Func<IStringLocalizer, LocalizedString> CategoryName { get; } = localizedName;

    internal AuditTrailCategoryDescriptor Build() => new(categoryName, In(CategoryName), _events);

    private Func<IServiceProvider, LocalizedString> In(Func<IStringLocalizer, LocalizedString> say) =>
        services => say(services.GetRequiredService<IStringLocalizerFactory>().Create(localizerType));
}

/// <inheritdoc/>
public class AuditTrailCategoryDescriptorBuilder<TLocalizer>(string categoryName, Func<IStringLocalizer, LocalizedString> localizedName)
    : AuditTrailCategoryDescriptorBuilder(categoryName, typeof(TLocalizer), localizedName)
    where TLocalizer : class;
