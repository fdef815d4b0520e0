using System.Globalization;
using System.Xml.Linq;
using Microsoft.OData.UriParser;
using Segmentation.Sandbox.Metadata;
using Segmentation.Sandbox.WebApi.Model;

namespace Segmentation.Sandbox.WebApi.Queries;

/// <summary>
/// $filter as a FetchXML filter. Negation is pushed down to the conditions, whose operators have their opposites;
/// a path over a lookup becomes an outer link, any() a link of type any.
/// </summary>
internal sealed class FilterTranslator(WebApiModel model, XElement entity)
{
    private readonly Dictionary<string, string> _aliases = [];

    public XElement Translate(TableDefinition table, FilterClause clause)
    {
        var condition = Node(clause.Expression, table, negated: false);
        return condition.Name.LocalName == "filter" ? condition : new XElement("filter", condition);
    }

    private XElement Node(QueryNode node, TableDefinition table, bool negated) => node switch
    {
        ConvertNode convert => Node(convert.Source, table, negated),
        UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not => Node(not.Operand, table, !negated),
        BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } group => Group(group, table, negated),
        BinaryOperatorNode comparison => Comparison(comparison, table, negated),
        SingleValueFunctionCallNode function => Function(function, table, negated),
        InNode membership => Membership(membership, table, negated),
        AnyNode any => Any(any, table, negated),
        SingleValuePropertyAccessNode property => Condition(property, table, negated ? "ne" : "eq", ["1"]),
        _ => throw WebApiException.NotSupported($"The $filter expression of kind {node.Kind}"),
    };

    private XElement Group(BinaryOperatorNode group, TableDefinition table, bool negated)
    {
        var isOr = group.OperatorKind == BinaryOperatorKind.Or != negated;
        return new XElement("filter", new XAttribute("type", isOr ? "or" : "and"), Node(group.Left, table, negated), Node(group.Right, table, negated));
    }

    private XElement Comparison(BinaryOperatorNode comparison, TableDefinition table, bool negated)
    {
        var (left, right, kind) = (Unwrap(comparison.Left), Unwrap(comparison.Right), comparison.OperatorKind);
        if (left is ConstantNode) (left, right, kind) = (right, left, Mirrored(kind));
        var name = Operators.Of(kind, negated);
        if (right is ConstantNode { Value: null })
            return Condition(left, table, name == "eq" ? "null" : name == "ne" ? "not-null" : throw WebApiException.BadQuery("null can only be compared with eq and ne."), []);
        if (right is ConstantNode constant) return Condition(left, table, name, [Literals.Of(constant.Value)]);
        if (right is SingleValuePropertyAccessNode other)
        {
            var condition = Condition(left, table, name, []);
            condition.SetAttributeValue("valueof", ColumnOf(other, table).Column.LogicalName);
            return condition;
        }
        throw WebApiException.NotSupported($"A comparison with an expression of kind {right.Kind}");
    }

    private XElement Function(SingleValueFunctionCallNode function, TableDefinition table, bool negated)
    {
        var parameters = function.Parameters.Select(Unwrap).ToList();
        if (function.Name is "contains" or "startswith" or "endswith")
            return TextFunctions.Condition(function.Name, negated, Condition(parameters[0], table, "like", []), ((ConstantNode)parameters[1]).Value);
        throw WebApiException.NotSupported($"The query function {function.Name}");
    }

    private XElement Membership(InNode membership, TableDefinition table, bool negated)
    {
        if (membership.Right is not CollectionConstantNode values) throw WebApiException.NotSupported("'in' with anything but a list of values");
        return Condition(Unwrap(membership.Left), table, negated ? "not-in" : "in", values.Collection.Select(value => Literals.Of(value.Value)).ToList());
    }

    private XElement Any(AnyNode any, TableDefinition table, bool negated)
    {
        if (any.Source is not CollectionNavigationNode source) throw WebApiException.NotSupported("any() on anything but a collection-valued navigation property");
        var navigation = model.NavigationOf(table, source.NavigationProperty.Name)!;
        var target = model.Environment.Table(navigation.Target);
        var link = new XElement("link-entity",
            new XAttribute("name", target.LogicalName), new XAttribute("from", navigation.Relationship.ReferencingColumn),
            new XAttribute("to", table.PrimaryKey), new XAttribute("link-type", negated ? "not any" : "any"));
        if (any.Body is not ConstantNode { Value: true })
        {
            var inner = new FilterTranslator(model, link).Node(any.Body, target, negated: false);
            link.Add(inner.Name.LocalName == "filter" ? inner : new XElement("filter", inner));
        }
        return new XElement("filter", link);
    }

    private XElement Condition(QueryNode left, TableDefinition table, string name, IReadOnlyList<string> values)
    {
        var (column, alias) = ColumnOf(left, table);
        var condition = new XElement("condition", new XAttribute("attribute", column.LogicalName), new XAttribute("operator", name));
        if (alias is not null) condition.SetAttributeValue("entityname", alias);
        if (name is "in" or "not-in") condition.Add(values.Select(value => new XElement("value", value)));
        else if (values.Count == 1) condition.SetAttributeValue("value", values[0]);
        return condition;
    }

    private (ColumnDefinition Column, string? Alias) ColumnOf(QueryNode node, TableDefinition table)
    {
        if (Unwrap(node) is not SingleValuePropertyAccessNode access) throw WebApiException.NotSupported($"A $filter on an expression of kind {node.Kind}");
        if (access.Source is SingleNavigationNode path)
        {
            var navigation = model.NavigationOf(table, path.NavigationProperty.Name)!;
            var target = model.Environment.Table(navigation.Target);
            return (PropertyNames.ColumnOf(target, access.Property.Name)!, AliasOf(path.NavigationProperty.Name, navigation, target));
        }
        return (PropertyNames.ColumnOf(table, access.Property.Name)!, null);
    }

    private string AliasOf(string property, Navigation navigation, TableDefinition target)
    {
        if (_aliases.TryGetValue(property, out var alias)) return alias;
        alias = "path" + _aliases.Count.ToString(CultureInfo.InvariantCulture);
        entity.Add(new XElement("link-entity",
            new XAttribute("name", target.LogicalName), new XAttribute("from", target.PrimaryKey),
            new XAttribute("to", navigation.Relationship.ReferencingColumn), new XAttribute("link-type", "outer"), new XAttribute("alias", alias)));
        _aliases.Add(property, alias);
        return alias;
    }

    private static QueryNode Unwrap(QueryNode node) => node is ConvertNode convert ? Unwrap(convert.Source) : node;

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        _ => kind,
    };
}
