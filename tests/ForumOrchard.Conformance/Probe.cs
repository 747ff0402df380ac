namespace ForumOrchard.Conformance;

/// <summary>A question to the runtime.</summary>
/// <param name="Name">What is asked: <c>liquid/member of an unregistered class</c>.</param>
/// <param name="AskAsync">Asks in a unit of work of its own; whatever it returns is the answer.</param>
public sealed record Probe(string Name, Func<IServiceProvider, Task<string?>> AskAsync);

/// <summary>Questions on one subject.</summary>
public interface IProbes
{
    IEnumerable<Probe> All { get; }
}
