namespace OrchardCore.DisplayManagement;

/// <summary>Arguments of a call, positional and named.</summary>
public interface INamedEnumerable<T> : IEnumerable<T>
{
    IList<T> Positional { get; }

    IDictionary<string, T> Named { get; }
}
