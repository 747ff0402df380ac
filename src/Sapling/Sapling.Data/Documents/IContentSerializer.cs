namespace YesSql;

/// <summary>Serializes documents to stored text and back.</summary>
public interface IContentSerializer
{
    /// <summary>The object as JSON.</summary>
    string Serialize(object item);

    /// <summary>The object of the given type that the JSON describes.</summary>
    object Deserialize(string content, Type type);
}
