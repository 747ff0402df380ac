namespace OrchardCore.ContentManagement;

/// <summary>The part and field classes registered by modules, by name, with their handlers.</summary>
public class ContentOptions
{
    private readonly List<ContentPartOption> _parts = [];
    private readonly List<ContentFieldOption> _fields = [];
    private Dictionary<string, ContentPartOption>? _partLookup;
    private Dictionary<string, ContentFieldOption>? _fieldLookup;

    public IReadOnlyList<ContentPartOption> ContentPartOptions => _parts;

    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => _fields;

    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup =>
        _partLookup ??= _parts.ToDictionary(option => option.Type.Name, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup =>
        _fieldLookup ??= _fields.ToDictionary(option => option.Type.Name, StringComparer.Ordinal);

    internal ContentPartOption GetOrAddContentPart(Type type)
    {
        var option = _parts.Find(candidate => candidate.Type == type);

        if (option is null)
        {
            _parts.Add(option = new ContentPartOption(type));
            _partLookup = null;
        }

        return option;
    }

    internal ContentFieldOption GetOrAddContentField(Type type)
    {
        var option = _fields.Find(candidate => candidate.Type == type);

        if (option is null)
        {
            _fields.Add(option = new ContentFieldOption(type));
            _fieldLookup = null;
        }

        return option;
    }
}
