namespace OrchardCore.DisplayManagement;

/// <summary>Arguments of a call: some by position, some by name.</summary>
public interface INamedEnumerable<T> : IEnumerable<T>
{
    IList<T> Positional { get; }

    IDictionary<string, T> Named { get; }
}
