namespace ForumOrchard.Health.Points;

/// <summary>Something that can be wrong with the site. Each module looks after its own; add one by <c>AddHealthPoint</c>.</summary>
public interface IHealthPoint
{
    /// <summary>What is looked at, in the language of the request.</summary>
    string Name { get; }

    /// <summary>Looks, and changes nothing. An exception is shown as a fault of the point.</summary>
    /// <returns>What is wrong; null for nothing.</returns>
    Task<HealthFinding?> LookAsync(CancellationToken cancellationToken);
}
