using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement;

/// <summary>Creates parts; a plain <see cref="ContentPart" /> if no class is registered.</summary>
internal sealed class ContentPartFactory(IOptions<ContentOptions> options) : ITypeActivatorFactory<ContentPart>
{
    private readonly ElementActivators<ContentPart> _activators =
        new(options.Value.ContentPartOptions.Select(option => option.Type), new ElementActivator<ContentPart, ContentPart>());

    public ITypeActivator<ContentPart> GetTypeActivator(string typeName) => _activators.Get(typeName);
}

/// <summary>Creates fields; a plain <see cref="ContentField" /> if no class is registered.</summary>
internal sealed class ContentFieldFactory(IOptions<ContentOptions> options) : ITypeActivatorFactory<ContentField>
{
    private readonly ElementActivators<ContentField> _activators =
        new(options.Value.ContentFieldOptions.Select(option => option.Type), new ElementActivator<ContentField, ContentField>());

    public ITypeActivator<ContentField> GetTypeActivator(string typeName) => _activators.Get(typeName);
}

/// <summary>The registered classes of one kind, by name.</summary>
internal sealed class ElementActivators<TElement>(IEnumerable<Type> types, ITypeActivator<TElement> plain)
{
    private readonly Dictionary<string, ITypeActivator<TElement>> _activators = types.ToDictionary(
        type => type.Name,
        type => (ITypeActivator<TElement>)Activator.CreateInstance(typeof(ElementActivator<,>).MakeGenericType(typeof(TElement), type))!,
        StringComparer.Ordinal);

    internal ITypeActivator<TElement> Get(string name) => _activators.GetValueOrDefault(name, plain);
}

/// <summary>Creates elements of one class.</summary>
internal sealed class ElementActivator<TElement, TInstance> : ITypeActivator<TElement>
    where TInstance : TElement, new()
{
    public Type Type => typeof(TInstance);

    public TElement CreateInstance() => new TInstance();
}
