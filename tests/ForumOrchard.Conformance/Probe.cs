namespace ForumOrchard.Conformance;

/// <summary>A question put to the runtime.</summary>
/// <param name="Name">What is asked: <c>liquid/member of an unregistered class</c>.</param>
/// <param name="AskAsync">Asks in its own unit of work; the return value is the answer.</param>
public sealed record Probe(string Name, Func<IServiceProvider, Task<string?>> AskAsync);

/// <summary>Questions on one subject.</summary>
public interface IProbes
{
    IEnumerable<Probe> All { get; }
}
