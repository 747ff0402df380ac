using System.Linq.Expressions;
using Sapling.Data.Databases;

namespace Sapling.Data.Queries;

/// <summary>
/// The structure of a query without its values. Two queries of the same shape have the same SQL; their values, in order
/// of occurrence, are its parameters.
/// </summary>
internal sealed class QueryShape(Database database)
{
    private readonly List<object?> _parts = new(32);
    private readonly List<object?> _values = new(4);
    private readonly Dictionary<Expression, int> _slots = new(4, ReferenceEqualityComparer.Instance);

    /// <summary>The values in stored form.</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <summary>The shape as a key.</summary>
    public QueryShapeKey ToKey() => new([.. _parts]);

    /// <summary>Adds a fact that changes the SQL.</summary>
    public QueryShape Add(object? part)
    {
        _parts.Add(part);
        return this;
    }

    /// <summary>Adds a lambda over a row; subexpressions that do not depend on the row are evaluated and become values.</summary>
    public QueryShape Add(LambdaExpression lambda)
    {
        AddNode(lambda.Body);
        return this;
    }

    /// <summary>The slot of the value that an expression became.</summary>
    public bool TryGetSlot(Expression node, out int slot) => _slots.TryGetValue(node, out slot);

    private void AddNode(Expression? node)
    {
        switch (node)
        {
            case null:
                _parts.Add(null);
                break;
            case ConstantExpression constant:
                Add(ExpressionType.Constant).Add(constant.Type).Add(constant.Value);
                break;
            case ParameterExpression row:
                Add(ExpressionType.Parameter).Add(row.Type);
                break;
            case MethodCallExpression call when ListPredicate.TryFind(call, out var list):
                Add(call.Method);
                AddNode(list.Column);
                AddValue(list.Values, typeof(List<>), database.ListParameter(list.ElementType, Evaluation.ListOf(list.Values)));
                break;
            case not null when !RowFinder.IsIn(node):
                AddValue(node, node.Type, Evaluation.ValueOf(node));
                break;
            default:
                AddDependent(node);
                break;
        }
    }

    private void AddDependent(Expression node)
    {
        Add(node.NodeType).Add(node.Type);
        switch (node)
        {
            case BinaryExpression binary:
                Add(binary.Method);
                AddNode(binary.Left);
                AddNode(binary.Right);
                break;
            case UnaryExpression unary:
                Add(unary.Method);
                AddNode(unary.Operand);
                break;
            case MemberExpression member:
                Add(member.Member);
                AddNode(member.Expression);
                break;
            case MethodCallExpression call:
                Add(call.Method);
                AddNode(call.Object);
                foreach (var argument in call.Arguments)
                {
                    AddNode(argument);
                }

                break;
            case ConditionalExpression condition:
                AddNode(condition.Test);
                AddNode(condition.IfTrue);
                AddNode(condition.IfFalse);
                break;
            default:
                throw new NotSupportedException($"A predicate on an index cannot contain \"{node}\".");
        }
    }

    // Whether a value is null is part of the shape: SQL has a separate syntax for null comparisons.
    private void AddValue(Expression node, Type type, object? value)
    {
        Add(type).Add(value is null);
        _slots.Add(node, _values.Count);
        _values.Add(value);
    }
}

/// <summary>A <see cref="QueryShape"/> as a dictionary key.</summary>
internal readonly struct QueryShapeKey : IEquatable<QueryShapeKey>
{
    private readonly object?[] _parts;
    private readonly int _hash;

    public QueryShapeKey(object?[] parts)
    {
        _parts = parts;
        var hash = default(HashCode);
        foreach (var part in parts)
        {
            hash.Add(part);
        }

        _hash = hash.ToHashCode();
    }

    public bool Equals(QueryShapeKey other) => _hash == other._hash && _parts.AsSpan().SequenceEqual(other._parts);

    public override bool Equals(object? obj) => obj is QueryShapeKey other && Equals(other);

    public override int GetHashCode() => _hash;
}
